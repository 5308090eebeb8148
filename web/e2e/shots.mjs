// Takes a picture of every page on every screen, in its languages and themes, and compares each with the one that
// was accepted: node e2e/shots.mjs --base http://localhost:8080 --setup-link data/run/setup-link
//   --accept       what is seen now is what is expected from now on      --only name   pictures whose name contains it
//   --twelve       those that the repository holds and CI compares       --out folder  for pictures and index.html
// The shop is a fresh demo shop that nobody else uses meanwhile. Ends with 1 when a picture changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { album } from './parts/album.mjs';
import { chromiumPath, launch } from './parts/browser.mjs';

const atATime = 2;
const { values: options } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://localhost:8080' },
    'setup-link': { type: 'string' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: 'e2e/out/shots' },
    twelve: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
  },
});
if (!chromiumPath()) {
  process.stdout.write('No Chromium on this machine: no pictures were taken.\n');
  process.exit(0);
}
process.env.ENTREPOT_SHOP = options.base;
const { keepSession } = await import('./parts/people.mjs');
await keepSession(options['setup-link']);
const { accept, shoot, whole, committed } = await import('./parts/camera.mjs');
const { personIn } = await import('./parts/person.mjs');
const { allShots, twelveShots } = await import('./parts/shots.mjs');

const set = options.twelve ? committed : whole;
const out = options.twelve ? join(options.out, 'twelve') : options.out;
const shots = (await (options.twelve ? twelveShots() : allShots())).filter(({ name }) =>
  name.includes(options.only),
);
mkdirSync(out, { recursive: true });
const browser = await launch();
const results = [];

/** Takes the next one until there is none left; one that can't be taken is a finding of its own. */
async function work() {
  for (let shot = shots.shift(); shot; shot = shots.shift()) {
    const context = await personIn(browser, { ...shot.options, scale: set.scale });
    try {
      results.push(await shoot(await context.newPage(), shot, { ...set, out }));
    } catch (failure) {
      process.stdout.write(`${shot.name}: ${failure.message.slice(0, 300)}\n`);
      results.push({ name: shot.name, fails: true, files: {} });
    }
    await context.close();
  }
}

await Promise.all(Array.from({ length: atATime }, work));
await browser.close();
writeFileSync(join(out, 'index.html'), album(results));
if (options.accept) results.filter(({ fresh }) => fresh).forEach(accept);
const failed = results.filter(({ fails, fresh }) => fails && !(options.accept && fresh));
for (const { name, share } of failed) {
  process.stdout.write(
    `${name}: ${share === undefined ? 'not accepted yet' : `${(share * 100).toFixed(2)} % changed`}\n`,
  );
}
process.stdout.write(
  `${results.length} pictures, ${failed.length} changed: ${join(out, 'index.html')}\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
