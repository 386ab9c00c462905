import path from 'node:path';
import { build, type InlineConfig } from 'vite';

const PAGES = ['student', 'desk', 'wall', 'check'] as const;

/** How the pages of a class are built: each loads only what it needs. */
export function pagesConfig(root: string, out: string): InlineConfig {
  const src = path.join(root, 'src');
  return {
    configFile: false,
    root: src,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2021',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: Object.fromEntries(PAGES.map((page) => [page, path.join(src, page, 'index.html')])) },
    },
  };
}

/** Builds the pages of a class into a folder. Rejects with what is wrong. */
export async function buildPages(root: string, out: string): Promise<void> {
  await build(pagesConfig(root, out));
}
