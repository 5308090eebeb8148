import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { noParser, serverProxy } from '../scripts/vite-parts.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Files that only templates name; the manifest tells them where they are. */
function forTemplates(sources: string[]): Plugin {
  return {
    name: 'for-templates',
    apply: 'build',
    buildStart() {
      for (const source of sources) {
        this.emitFile({
          type: 'asset',
          name: source.split('/').pop()!,
          originalFileName: source,
          source: readFileSync(join(here, source)),
        });
      }
    },
  };
}

export default defineConfig({
  root: here,
  base: '/assets/storefront/',
  plugins: [react(), tailwindcss(), forTemplates(['../ui/src/icons.svg', '../ui/src/mark.svg'])],
  resolve: { alias: noParser },
  server: { port: 5173, proxy: serverProxy },
  build: {
    outDir: join(here, '../dist/static/storefront'),
    emptyOutDir: true,
    assetsDir: '',
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: [
        join(here, 'src/loader.ts'),
        join(here, 'src/checkout/main.tsx'),
        join(here, 'src/styles/shop.css'),
      ],
    },
  },
});
