import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seeToChromium } from './chromium.ts';
import { seeToRedis } from './redis.ts';

/** The test command: types, lint, unit, story, class, browser, in that order; stops at the first that fails and says the sum. */

const out = mkdtempSync(path.join(tmpdir(), 'ten-days-'));
const json = (name: string) => path.join(out, `${name}.json`);

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Record<string, string>;
}

function steps(): Step[] {
  const vitest = (project: string) => ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${json(project)}`];
  return [
    { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
    { name: 'types of the core, without a DOM', command: ['tsc', '-p', 'tsconfig.core.json'] },
    { name: 'types of the service worker', command: ['tsc', '-p', 'tsconfig.worker.json'] },
    { name: 'lint', command: ['eslint', '.'] },
    { name: 'unit', command: vitest('unit') },
    { name: 'story', command: vitest('story') },
    { name: 'class', command: vitest('class'), env: { REDIS_SERVER: seeToRedis() } },
    { name: 'build', command: ['vite', 'build'] },
    {
      name: 'browser',
      command: ['playwright', 'test', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: json('browser'), CHROMIUM: seeToChromium() },
    },
  ];
}

function passed(name: string): number {
  const results = JSON.parse(readFileSync(json(name), 'utf8')) as { numPassedTests?: number; stats?: { expected: number } };
  return results.numPassedTests ?? results.stats?.expected ?? 0;
}

function main(): number {
  for (const { name, command: [program = '', ...args], env } of steps()) {
    console.log(`\n== ${name}`);
    const file = path.join('node_modules', '.bin', process.platform === 'win32' ? `${program}.cmd` : program);
    const { status } = spawnSync(file, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
    if (status !== 0) {
      console.error(`\n${name}: failed`);
      return 1;
    }
  }
  const counts = ['unit', 'story', 'class', 'browser'].map((name) => passed(name));
  console.log(`\n${counts.reduce((a, b) => a + b, 0)} passed, 0 failed`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
