import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));

/** The workbench is only ever served to whoever builds the shop; no build holds it. */
export default defineConfig({
  root: here,
  plugins: [tailwindcss()],
  server: { port: 5175, fs: { allow: [join(here, '../..')] } },
});
