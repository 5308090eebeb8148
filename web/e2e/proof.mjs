// The proofs against a running shop: node e2e/proof.mjs --base http://localhost:8080 --setup-link data/run/setup-link
//   --only name      files of e2e/proof whose name contains it      --ci   those that CI runs, a few minutes
//   --at-a-time 2    how many files at once
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromiumPath } from './parts/browser.mjs';

const { values: options } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://localhost:8080' },
    'setup-link': { type: 'string' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: 'e2e/out/proof' },
    'at-a-time': { type: 'string', default: '2' },
    ci: { type: 'boolean', default: false },
    'require-browser': { type: 'boolean', default: false },
  },
});

if (!chromiumPath()) {
  process.stdout.write('No Chromium on this machine: nothing was proved.\n');
  process.exit(options['require-browser'] ? 1 : 0);
}

process.env.ENTREPOT_SHOP = options.base;
process.env.ENTREPOT_PICTURES = options.out;
process.env.ENTREPOT_CI = options.ci ? 'yes' : '';
const { keepSession } = await import('./parts/people.mjs');
mkdirSync(options.out, { recursive: true });
await keepSession(options['setup-link']);

const folder = fileURLToPath(new URL('proof', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs') && name.includes(options.only))
  .map((name) => join(folder, name));

/** What measures time has the machine for itself, after the others. */
const measures = (file) => file.endsWith('lighthouse.test.mjs');

function run(some, atATime) {
  if (some.length === 0) return 0;
  const { status } = spawnSync(
    process.execPath,
    ['--test', `--test-concurrency=${atATime}`, '--test-reporter=spec', ...some],
    { stdio: 'inherit' },
  );
  return status ?? 1;
}

const others = run(
  files.filter((file) => !measures(file)),
  options['at-a-time'],
);
process.exitCode = run(files.filter(measures), 1) || others;
