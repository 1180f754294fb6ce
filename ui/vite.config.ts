import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Three builds of one interface: the product talks to the window's core only; `host` talks to
// the same core over loopback, `fake` to an invented one. The last two never reach a user.
const outDir: Record<string, string> = { host: 'dist-host', fake: 'dist-fake' };

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' as const }],
  build: {
    outDir: outDir[mode] ?? 'dist',
    target: 'es2022',
    // The page allows fonts and images from its own origin only, so nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  preview: {
    // The window's rules (tauri.conf.json), so that a picture shows what the window would show.
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'",
    },
  },
  server: { port: 5173, strictPort: true },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    testTimeout: 30_000,
    css: false,
    env: { DEBUG_PRINT_LIMIT: '2000' },
    include: ['src/**/*.test.{ts,tsx}'],
  },
}));
