import { defineConfig } from 'vitest/config';
import react from '@vitejs/plugin-react';

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'happy-dom',
    include: ['{ui,client,storefront,console,scripts}/**/*.test.{ts,tsx,mjs}'],
    globalSetup: './scripts/test-setup.mjs',
    restoreMocks: true,
    css: false,
  },
});
