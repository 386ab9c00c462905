import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';

const WORKER = path.resolve(import.meta.dirname, '../src/worker.ts');
/** What is compressed on its way. */
const TEXT = /\.(html|js|css|json|svg)$/;

type Output = Rolldown.OutputBundle[string];
/** The files of an edition and their bytes over the wire, by set: `shell`, `table`, `rest`, and one a scenario. */
type Sets = Record<string, Record<string, number>>;

/** Writes the service worker (src/worker.ts) that keeps the built game for play without a network, and tells it what there is to keep. */
export function offline(): Plugin {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => void (folder = path.resolve(config.root, config.build.outDir)),
    async writeBundle(_, bundle) {
      const sets: Sets = {};
      const edition = createHash('sha256').update(readFileSync(WORKER));
      for (const [file, output] of Object.entries(bundle).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        const set = setOf(output);
        if (set === null) continue;
        const bytes = readFileSync(path.join(folder, file));
        edition.update(file).update(bytes);
        (sets[set] ??= {})[file] = TEXT.test(file) ? gzipSync(bytes).length : bytes.length;
      }
      writeFileSync(path.join(folder, 'sw.js'), await worker(`ten-days-${edition.digest('hex').slice(0, 12)}`, sets));
    },
  };
}

/**
 * The set a file belongs to. Of each sound the first form a browser takes is kept, with the rest: the other is for those
 * without Opus, and online, as is whatever else has no set: null.
 */
function setOf(output: Output): string | null {
  if (output.type === 'chunk') return /^\0virtual:stories\/(.+)$/.exec(output.facadeModuleId ?? '')?.[1] ?? 'shell';
  const [origin = output.fileName] = output.originalFileNames;
  if (/assets\/portraits\/|assets\/map\/(day|night)\.webp$/.test(origin)) return 'table';
  if (/assets\/audio\/.*\.webm$|opendyslexic/.test(origin)) return 'rest';
  return /\.(html|css|svg|webp|woff2)$/.test(output.fileName) ? 'shell' : null;
}

/** The worker as one script. */
async function worker(edition: string, sets: Sets): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { EDITION: JSON.stringify(edition), FILES: JSON.stringify(sets) },
    build: { write: false, target: 'es2022', rolldownOptions: { input: WORKER, output: { format: 'iife' } } },
  });
  if (!('output' in built)) throw new Error('The service worker is one script; the build gave another thing.');
  return built.output[0].code;
}
