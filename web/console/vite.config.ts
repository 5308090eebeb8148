import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { noParser, serverProxy } from '../scripts/vite-parts.mjs';

const here = dirname(fileURLToPath(import.meta.url));

export default defineConfig({
  root: here,
  base: '/assets/console/',
  plugins: [react()],
  resolve: { alias: noParser },
  server: { port: 5174, proxy: serverProxy },
  build: {
    outDir: join(here, '../dist/static/console'),
    emptyOutDir: true,
    assetsDir: '',
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: { input: [join(here, 'src/main.tsx')] },
  },
});
