// Two pictures of one page, side by side: how much of it is another colour, and where.
import { PNG } from 'pngjs';
import pixelmatch from 'pixelmatch';

/** How far a pixel may be off: fonts are drawn a little differently on every machine. */
const threshold = 0.2;

/** Paints over what differs with the day and the data, so that only the design is compared. */
export function painted(buffer, boxes, scale) {
  const png = PNG.sync.read(buffer);
  for (const { x, y, width, height } of boxes) {
    const [left, top] = [Math.floor(x * scale), Math.floor(y * scale)].map((at) => Math.max(0, at));
    const right = Math.min(png.width, Math.ceil((x + width) * scale));
    const bottom = Math.min(png.height, Math.ceil((y + height) * scale));
    for (let row = top; row < bottom; row += 1) {
      png.data.fill(
        0x99,
        (row * png.width + left) * 4,
        (row * png.width + Math.max(left, right)) * 4,
      );
    }
  }
  return png;
}

/** Few colours make a small file; both sides of a comparison lose the same. */
export function coarse(png) {
  for (let at = 0; at < png.data.length; at += 1) {
    png.data[at] = at % 4 === 3 ? 255 : (png.data[at] & 0xf0) | (png.data[at] >> 4);
  }
  return png;
}

/** On a ground as large as the larger one: what one of them lacks counts as changed. */
function onGround(png, width, height) {
  const ground = new PNG({ width, height, fill: true });
  ground.data.fill(0);
  PNG.bitblt(png, ground, 0, 0, png.width, png.height, 0, 0);
  return ground;
}

/** The share of pixels that changed, and a picture of them. */
export function difference(before, now) {
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const shown = new PNG({ width, height });
  const [left, right] = [before, now].map((each) => onGround(each, width, height).data);
  const changed = pixelmatch(left, right, shown.data, width, height, { threshold });
  return { share: changed / (width * height), shown };
}

export const read = (buffer) => PNG.sync.read(buffer);
export const write = (png) => PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });
