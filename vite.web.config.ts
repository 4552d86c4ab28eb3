import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Builds what the browser runs to `dist/web`; without a build, serves the
 * gallery of component states. No inline script, style or picture comes out of
 * it, so that the strictest content security policy holds.
 */
export default defineConfig({
  plugins: [react()],
  publicDir: false,
  build: {
    target: 'es2023',
    outDir: 'dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'THIRD-PARTY.md' },
    rollupOptions: { input: { index: 'index.html' } },
  },
  worker: { format: 'es' },
});
