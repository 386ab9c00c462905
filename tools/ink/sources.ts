import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check } from './check.ts';
import type { Project } from './facts.ts';
import type { InkLine } from './lines.ts';

/** The fact table: every line of the story that rests on a source, with its hour, its source, and where it stands. */

const FILE = 'docs/sources.md';

/** The text of docs/sources.md. */
export function printSources(root: string, project: Project): string {
  const short = new Map((JSON.parse(readFileSync(path.join(root, 'assets', 'sources.json'), 'utf8')) as readonly { id: string; short: string }[]).map((one) => [one.id, one.short]));
  const cited = project.lines.filter(({ marks }) => marks.some(([key]) => key === 'src' || key === 'quote'));
  const files = [...new Set(cited.map(({ file }) => file))];
  const tables = files.map((file) => [`## ${path.relative(path.join(root, 'ink'), file)}`, '', '| line | hour | what it says | rests on |', '| ---: | --- | --- | --- |', ...cited.filter((line) => line.file === file).map((line) => row(line, short)), ''].join('\n'));
  return [
    '# What the story rests on',
    '',
    `Made by \`npm run sources\` from the marks in ink/: ${String(cited.length)} lines with a source, ${String(cited.filter((line) => mark(line, 'quote') !== '').length)} of them quotations. A test compares.`,
    'What bears no mark is imagined, as far as CONTRIBUTING.md allows it. Full titles: assets/sources.json.',
    '',
    ...tables,
  ].join('\n');
}

function row(line: InkLine, short: ReadonlyMap<string, string>): string {
  const ids = [...new Set([...mark(line, 'quote').split(/\s+/), ...mark(line, 'src').split(/\s+/)])].filter((id) => id !== '');
  const quoted = mark(line, 'quote') === '' ? '' : ' (quoted)';
  const text = line.text.replace(/^\{[^}]*?:\s*/, '').replaceAll('|', '\\|');
  return `| ${String(line.number)} | ${mark(line, 'at')} | ${text.length > 160 ? `${text.slice(0, 157)}…` : text} | ${ids.map((id) => short.get(id) ?? id).join('; ')}${quoted} |`;
}

function mark(line: InkLine, key: string): string {
  return line.marks.find(([name]) => name === key)?.[1] ?? '';
}

if (process.argv[1] === import.meta.filename) {
  const root = path.resolve(import.meta.dirname, '../..');
  const { project } = check(root);
  if (project === null) throw new Error('the story does not compile');
  writeFileSync(path.join(root, FILE), printSources(root, project));
}
