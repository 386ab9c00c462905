import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './book.ts';

/** Who may import whom: docs of the project, held here. `app` is what stands directly in src/. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: ['inkjs', 'core'],
  page: ['preact', '@fontsource', 'core', 'page', 'assets'],
  map: ['phaser', 'core', 'map', 'assets'],
  sound: ['howler', 'core', 'sound'],
  saves: ['idb', 'valibot', 'fflate', 'core', 'saves'],
  class: ['valibot', 'core', 'class'],
  server: ['node:', '@colyseus', 'express', 'compression', 'ioredis', 'valibot', 'core', 'class', 'server'],
  room: ['preact', '@colyseus/sdk', 'fflate', 'core', 'class', 'room', 'assets'],
  student: ['preact', 'core', 'class', 'room', 'student', 'assets'],
  desk: ['preact', 'lean-qr', 'core', 'class', 'room', 'desk', 'assets'],
  wall: ['preact', '@fontsource', 'lean-qr', 'core', 'class', 'room', 'page', 'map', 'wall', 'assets'],
  check: ['check'],
  app: ['preact', 'virtual:stories', 'virtual:title', 'core', 'page', 'map', 'sound', 'saves', 'app', 'assets'],
};
/** One module alone knows each of these. */
const ALONE: Readonly<Record<string, string>> = { inkjs: 'src/core/story.ts' };

interface Import {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly what: string;
}

const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const imports: Import[] = sources.flatMap((file) =>
  textOf(file).split('\n').flatMap((text, index) => {
    const what = /(?:from|import)\s*\(?\s*'([^']+)'/.exec(text)?.[1];
    return what === undefined ? [] : [{ file, line: index + 1, from: folderOf(file), what }];
  }),
);

function folderOf(file: string): string {
  const [, folder = '', ...rest] = file.split('/');
  return rest.length === 0 ? 'app' : folder;
}

function targetOf({ file, what }: Import): string {
  if (!what.startsWith('.')) return what;
  const target = path.normalize(path.join(path.dirname(file), what));
  return target.startsWith('assets/') ? 'assets' : folderOf(target);
}

describe('the layers', () => {
  it('import only what they may', () => {
    const wrong = imports.filter((one) => {
      const target = targetOf(one);
      const style = one.what.endsWith('.css') && target === one.from;
      return !style && !(MAY[one.from] ?? []).some((allowed) => target === allowed || target.startsWith(`${allowed}/`) || (allowed.endsWith(':') && target.startsWith(allowed)));
    });
    expect(wrong.map(({ file, line, what }) => `${file}:${line} may not import ${what}`)).toEqual([]);
  });

  it('leave inkjs to one module', () => {
    const wrong = imports.filter(({ file, what }) => ALONE[what] !== undefined && ALONE[what] !== file);
    expect(wrong.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });

  it('have no cycles', () => {
    const roads = new Map(sources.map((file) => [file, imports.filter((one) => one.file === file && one.what.startsWith('.')).map(({ what }) => path.normalize(path.join(path.dirname(file), what)))]));
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      else for (const next of roads.get(file) ?? []) if (!done.has(next)) visit(next, [...trail, file]);
      done.add(file);
    };
    const done = new Set<string>();
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('the core', () => {
  it.each(['Date.now', 'new Date', 'Math.random', 'performance.', 'window', 'document', 'localStorage', ': any', 'as any', '<any>'])('never says %s', (word) => {
    const pattern = new RegExp(`(?<![\\w“"'])${word.replaceAll('.', '\\.')}(?!\\w)`);
    const wrong = sources.filter((file) => file.startsWith('src/core/')).flatMap((file) =>
      textOf(file).split('\n').flatMap((text, index) => (pattern.test(text.replace(/\/\/.*|^\s*\*.*|\/\*\*.*/, '')) ? [`${file}:${index + 1}`] : [])),
    );
    expect(wrong).toEqual([]);
  });
});

describe('every file', () => {
  it('has under 300 lines, no default export, no barrel and no mutable module state', () => {
    // Two files are tables: the generated names, and the labels, which are kept together to be translated.
    const wrong = sources.filter((file) => !['src/core/names.ts', 'src/page/words.ts'].includes(file)).flatMap((file) => {
      const text = textOf(file);
      return [
        ...(text.split('\n').length > 300 ? [`${file} is longer than 300 lines`] : []),
        ...(/^export default/m.test(text) ? [`${file} has a default export`] : []),
        ...(/^export \* /m.test(text) ? [`${file} is a barrel`] : []),
        ...(/^(export )?let /m.test(text) ? [`${file} keeps state in a module`] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('speaks of the game alone', () => {
    const files = readdirSync(ROOT, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/node_modules|\.git\/|\/dist|test-results/.test(entry.parentPath) && /\.(ts|tsx|ink|json|md|css|html|js)$/.test(entry.name) && entry.name !== 'package-lock.json')
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !file.endsWith('architecture.test.ts'));
    const wrong = files.filter((file) => /\.\.\/shared|\/work\/|registry\.npmjs|helper session/.test(readFileSync(file, 'utf8')));
    expect(wrong.map((file) => path.relative(ROOT, file))).toEqual([]);
  });
});
