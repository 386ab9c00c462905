import { defineConfig } from 'vitest/config';
import { ink } from './tools/ink/plugin.ts';
import { offline } from './tools/offline.ts';

const root = import.meta.dirname;

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [ink(root), offline()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Named here because Vite's scan for them takes every TSX for React's.
  optimizeDeps: { noDiscovery: true, include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'inkjs', 'idb', 'valibot', 'fflate', 'phaser', 'howler'] },
  server: { port: 1917 },
  preview: { port: 1917, strictPort: true },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] } } },
  },
  test: {
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/*.test.ts', 'tests/core/**/*.test.ts', 'tests/saves/**/*.test.ts', 'tests/map/**/*.test.ts', 'tests/page/**/*.test.ts', 'tests/walk/**/*.test.ts', 'tests/class/**/*.test.ts'] } },
      { extends: true, test: { name: 'story', include: ['tests/story/**/*.test.ts'], testTimeout: 1_500_000 } },
    ],
  },
});
