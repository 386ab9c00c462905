import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compileInk, type Compiled, type Fault } from './compile.ts';
import { readContent } from './content.ts';
import { layOut, type Project } from './facts.ts';
import { printNames } from './names.ts';
import { decisionRules } from './rules-decisions.ts';
import { lineRules } from './rules-lines.ts';
import { storyRules } from './rules-story.ts';

export interface Checked {
  readonly faults: readonly Fault[];
  readonly project: Project | null;
}

/** Compiles the ink under `root`/ink and checks it against every rule. Nothing ships while there are faults. */
export function check(root: string): Checked {
  const content = readContent(path.join(root, 'assets'));
  const compiled: Compiled | readonly Fault[] = compileInk(path.join(root, 'ink', 'main.ink'));
  if (!('story' in compiled)) return { faults: compiled, project: null };
  const project = layOut(path.join(root, 'ink'), compiled, content);
  return { faults: [...lineRules(project), ...decisionRules(project), ...storyRules(project)], project };
}

/** `ink/rounds/05-wires/clock.ink:12 unknown mark "becuase"`, one line a fault. */
export function printFaults(root: string, faults: readonly Fault[]): string {
  return faults.map(({ file, line, message }) => `${path.relative(root, file)}:${line} ${message}`).join('\n');
}

/** Writes the generated types when they have changed. Returns whether they had. */
export function writeNames(root: string, project: Project): boolean {
  const file = path.join(root, 'src', 'core', 'names.ts');
  const text = printNames(project);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  writeFileSync(file, text);
  return true;
}

if (process.argv[1] === import.meta.filename) {
  const root = path.resolve(import.meta.dirname, '../..');
  const { faults, project } = check(root);
  if (faults.length > 0) console.error(printFaults(root, faults));
  if (project !== null && !process.argv.includes('--only-check')) writeNames(root, project);
  console.log(`${faults.length} faults, ${project?.options.length ?? 0} options, ${project?.variables.length ?? 0} variables`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
