import { splitTag } from '../../src/core/marks.ts';

/** One line of ink source, as an author sees it. */
export interface InkLine {
  readonly file: string;
  readonly number: number;
  readonly kind: 'text' | 'choice' | 'logic' | 'divert' | 'heading' | 'declaration' | 'structure' | 'blank';
  /** The words told, without marks, conditions or bullets. */
  readonly text: string;
  readonly marks: readonly (readonly [key: string, value: string])[];
  readonly source: string;
  readonly knot: string;
  readonly stitch: string;
  readonly isFunction: boolean;
}

/** Splits an ink file into lines with their kind, marks, knot and stitch. A line is a paragraph: nothing wraps. */
export function readLines(file: string, source: string): InkLine[] {
  let knot = '';
  let stitch = '';
  let isFunction = false;
  return source.split('\n').map((raw, index) => {
    const line = raw.replace(/(^|\s)\/\/.*$/, '').trim();
    const heading = /^=+\s*(function\s+)?(\w+)/.exec(line);
    if (heading !== null && line.startsWith('==')) [knot, stitch, isFunction] = [heading[2] ?? '', '', heading[1] !== undefined];
    else if (heading !== null) stitch = heading[2] ?? '';
    const { text, tags } = split(line);
    return { file, number: index + 1, kind: kindOf(line, text), text, marks: tags.map(splitTag), source: line, knot, stitch, isFunction };
  });
}

function split(line: string): { text: string; tags: string[] } {
  const choice = /^[*+]/.test(line);
  const inside = choice ? (/\[([^\]]*)\]/.exec(line)?.[1] ?? '') : line.replace(/\}\s*$/, '');
  const [head = '', ...tags] = inside.split(/(?<!\\)#/);
  const text = head.replace(/^(\{[^:{}]*:|-(?!>)[^:]*:|-(?!>))\s*/, '').trim();
  return { text: text.startsWith('->') || text.startsWith('~') ? '' : text, tags: tags.map((tag) => tag.trim()) };
}

function kindOf(line: string, text: string): InkLine['kind'] {
  if (line === '') return 'blank';
  if (line.startsWith('=')) return 'heading';
  if (/^(VAR|LIST|CONST|INCLUDE|EXTERNAL|TODO)\b/.test(line)) return 'declaration';
  if (/^[*+]/.test(line)) return 'choice';
  if (line.startsWith('~')) return 'logic';
  if (line.startsWith('->')) return 'divert';
  return /[A-Za-z]/.test(text) && !/^[{}]/.test(text) ? 'text' : 'structure';
}
