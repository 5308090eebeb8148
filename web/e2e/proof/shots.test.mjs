// Twelve pages look as they were accepted: node e2e/shots.mjs --twelve --accept takes them anew, and shows what
// changed in e2e/out/shots. Half size, few colours and what changes by the day painted over, so that another
// machine's fonts don't matter and a changed colour, space or size does.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { launch } from '../parts/browser.mjs';
import { committed, shoot } from '../parts/camera.mjs';
import { personIn } from '../parts/person.mjs';
import { twelveShots } from '../parts/shots.mjs';

const out = `${process.env.ENTREPOT_PICTURES ?? 'e2e/out/proof'}/shots`;
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

test('twelve pages look as they were accepted', { timeout: 180_000 }, async () => {
  const changed = [];
  for (const shot of await twelveShots()) {
    const context = await personIn(browser, { ...shot.options, scale: committed.scale });
    const result = await shoot(await context.newPage(), shot, { ...committed, out });
    const share = ((result.share ?? 1) * 100).toFixed(2);
    if (result.fails) changed.push(`${shot.name}: ${share} %`);
    await context.close();
  }
  assert.deepEqual(changed, [], `see ${out}`);
});
