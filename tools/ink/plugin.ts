import path from 'node:path';
import type { Plugin } from 'vite';
import { openTale } from '../../src/core/story.ts';
import { check, printFaults, writeNames } from './check.ts';
import type { Project } from './facts.ts';

/** The whole story, which is loaded while the title page is read; and what the title page itself tells. */
const STORY = 'virtual:story';
const TITLE = 'virtual:title';
const RESOLVED = [STORY, TITLE].map((name) => `\0${name}`);

/**
 * `import { story, fingerprint } from 'virtual:story'`: the compiled story, checked; `import { about } from 'virtual:title'`:
 * the lines of its knots about_…, as text. A fault stops the build with file
 * and line; in dev it shows over the page, and saving any ink file compiles again. The compiler itself never ships.
 */
export function ink(root: string): Plugin {
  const watched = (file: string) => file.endsWith('.ink') || (file.startsWith(path.join(root, 'assets')) && file.endsWith('.json'));
  return {
    name: 'ink',
    resolveId: (id) => (id === STORY || id === TITLE ? `\0${id}` : null),
    load(id) {
      if (!RESOLVED.includes(id)) return null;
      const { faults, project } = check(root);
      for (const file of project?.compiled.files.keys() ?? []) this.addWatchFile(file);
      for (const { file } of faults) this.addWatchFile(file);
      if (project !== null) writeNames(root, project);
      const [first] = faults;
      if (first !== undefined || project === null) {
        this.error({ message: printFaults(root, faults), ...(first === undefined ? {} : { loc: { file: first.file, line: first.line, column: 0 } }) });
      }
      if (id === `\0${TITLE}`) return `export const about = ${JSON.stringify(titleOf(project))};\n`;
      const { story, fingerprint } = project.compiled;
      const text = JSON.stringify(JSON.stringify(story));
      return `export const story = JSON.parse(${text});\nexport const fingerprint = ${JSON.stringify(fingerprint)};\n`;
    },
    configureServer(server) {
      server.watcher.add(path.join(root, 'ink'));
      server.watcher.on('all', (_, file) => {
        if (!watched(file)) return;
        for (const id of RESOLVED) {
          const module = server.moduleGraph.getModuleById(id);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** What the knots about_… tell, by what they are about. */
function titleOf({ compiled, lines }: Project): Record<string, string[]> {
  const tale = openTale(compiled.story);
  const names = new Set(lines.flatMap(({ knot }) => (knot.startsWith('about_') ? [knot] : [])));
  return Object.fromEntries([...names].map((knot) => [knot.slice('about_'.length), tale.tell(tale.begin(0), 'world', knot).lines.map(({ text }) => text)]));
}
