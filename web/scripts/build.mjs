// Builds both apps into dist/static/{storefront,console}, each with its manifest, and puts a .br and a
// .gz beside every file worth it, so that the server never compresses at run time.
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { writeCatalogues } from './catalogues.mjs';
import { checkBudgets } from './budget.mjs';

const web = join(dirname(fileURLToPath(import.meta.url)), '..');
const output = join(web, 'dist/static');
const compressible = /\.(js|css|svg|json)$/;
const smallestWorthwhileBytes = 512;

function compressFolder(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      if (name !== '.vite') compressFolder(path);
    } else if (compressible.test(name)) {
      const bytes = readFileSync(path);
      if (bytes.length < smallestWorthwhileBytes) continue;
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      writeFileSync(
        `${path}.br`,
        brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
      );
    }
  }
}

rmSync(join(web, 'dist'), { recursive: true, force: true });
writeCatalogues();
for (const app of ['storefront', 'console']) {
  await build({
    root: join(web, app),
    configFile: join(web, app, 'vite.config.ts'),
    logLevel: 'warn',
  });
}
compressFolder(output);
checkBudgets(output);
