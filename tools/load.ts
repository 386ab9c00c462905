import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packed } from './serve.ts';

/** What a built page (`file`) cannot begin without, by path within its folder: the entry, what it imports before it can run, and its styles. */
export function firstLoad(folder: string, file = 'index.html'): string[] {
  const page = readFileSync(path.join(folder, file), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.?\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!file.endsWith('.js')) return;
    const text = readFileSync(path.join(folder, file), 'utf8');
    for (const [, other = ''] of text.matchAll(/(?:^|[;}\n])import(?:[\w${},*\s]*from)?\s*["']\.\/([^"']+\.js)["']/g)) visit(`assets/${other}`);
  };
  named.forEach(visit);
  return [file, ...seen];
}

/** The bytes of files of a folder as they go over the wire. */
export function wireOf(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + packed(path.join(folder, file)).length, 0);
}
