// Takes pictures of pages and compares them with those that somebody looked at and accepted.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coarse, difference, painted, read, write } from './compare.mjs';
import { arrive } from './pages.mjs';
import { still } from './still.mjs';

/** More of a picture than this may not change. */
const mostChanged = 0.004;
const longestPage = 4_000;

const beside = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The whole set, accepted on this machine; and the twelve, at half size, that the repository holds. */
export const whole = { accepted: beside('../out/accepted'), scale: 1 };
export const committed = { accepted: beside('../shots'), scale: 0.5 };

function put(file, bytes) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

/** The page as it is, and its copy for comparing: what changes by itself painted over, in few colours. */
async function take(page, { address, ready }, scale) {
  await arrive(page, address, ready);
  const boxes = await still(page);
  const { width } = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const buffer = await page.screenshot({
    fullPage: true,
    animations: 'disabled',
    caret: 'hide',
    clip: { x: 0, y: 0, width, height: Math.min(height, longestPage) },
  });
  return { buffer, compared: coarse(painted(buffer, boxes, scale)) };
}

/** One picture: taken, kept in `out`, and compared with the accepted one where there is one. */
export async function shoot(page, shot, { accepted, out, scale }) {
  const { buffer, compared } = await take(page, shot, scale);
  const file = (folder, kind = '') => join(folder, `${shot.name}${kind}.png`);
  const files = { now: relative(out, put(file(join(out, 'now')), buffer)) };
  const fresh = put(file(join(out, 'compared')), write(compared));
  const old = file(accepted);
  if (!existsSync(old)) return { name: shot.name, fails: true, files, fresh, old };
  const { share, shown } = difference(read(readFileSync(old)), compared);
  files.before = relative(out, old);
  if (share > 0) files.diff = relative(out, put(file(join(out, 'diff')), write(shown)));
  return { name: shot.name, share, fails: share > mostChanged, files, fresh, old };
}

/** What was taken is what is expected from now on. */
export const accept = ({ fresh, old }) => put(old, readFileSync(fresh));
