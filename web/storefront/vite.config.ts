import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { noParser, serverProxy } from '../scripts/vite-parts.mjs';

const here = dirname(fileURLToPath(import.meta.url));

export default defineConfig({
  root: here,
  base: '/assets/storefront/',
  plugins: [react(), tailwindcss()],
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
