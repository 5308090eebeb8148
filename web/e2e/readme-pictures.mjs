// Takes the pictures of the README from a running demo shop: node e2e/readme-pictures.mjs http://localhost:8080
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './parts/browser.mjs';

const base = process.argv[2] ?? 'http://localhost:8080';
const out = join(dirname(fileURLToPath(import.meta.url)), '../../docs/pictures');
const pictures = [
  ['home', '/de-DE', 1440, 1000],
  ['category', '/ja-JP/c/tableware', 1440, 1000],
  ['product', '/en-GB/p/ramen-bowl-set-2', 1440, 1000],
  ['phone-arabic', '/ar-AE/p/stoneware-teapot-600', 390, 844],
];

mkdirSync(out, { recursive: true });
const browser = await launch();
for (const [name, path, width, height] of pictures) {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(base + path, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(out, `${name}.jpg`), type: 'jpeg', quality: 82 });
  await context.close();
  console.log(`${name}.jpg`);
}
await browser.close();
