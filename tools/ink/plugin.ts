import path from 'node:path';
import type { Plugin } from 'vite';
import { openTale } from '../../src/core/story.ts';
import { check, printFaults, writeNames } from './check.ts';
import { editionOf, entriesOf, type CompiledStory } from './edition.ts';
import type { Project } from './facts.ts';

/** The stories, each loaded when its scenario is wanted; and what the title page itself tells. */
const STORIES = 'virtual:stories';
const TITLE = 'virtual:title';
const OURS = /^\0virtual:(stories|title)/;

/**
 * `import { stories, fingerprint } from 'virtual:stories'`: the compiled story, checked, one edition of it a scenario and
 * each a chunk of its own; `import { about } from 'virtual:title'`: the lines of its knots about_…, as text. A fault
 * stops the build with file and line; in dev it shows over the page, and saving any ink file compiles again. The compiler
 * itself never ships.
 */
export function ink(root: string): Plugin {
  const watched = (file: string) => file.endsWith('.ink') || (file.startsWith(path.join(root, 'assets')) && file.endsWith('.json'));
  /** Checked once a build, and again when a file has changed: every module here is made of the same story. */
  let checked: ReturnType<typeof check> | null = null;
  return {
    name: 'ink',
    buildStart: () => void (checked = null),
    resolveId: (id) => (OURS.test(`\0${id}`) ? `\0${id}` : null),
    load(id) {
      if (!OURS.test(id)) return null;
      const { faults, project } = (checked ??= check(root));
      for (const file of project?.compiled.files.keys() ?? []) this.addWatchFile(file);
      for (const { file } of faults) this.addWatchFile(file);
      if (project !== null) writeNames(root, project);
      const [first] = faults;
      if (first !== undefined || project === null) {
        this.error({ message: printFaults(root, faults), ...(first === undefined ? {} : { loc: { file: first.file, line: first.line, column: 0 } }) });
      }
      if (id === `\0${TITLE}`) return `export const about = ${JSON.stringify(titleOf(project))};\n`;
      const { compiled: { story, fingerprint }, content } = project;
      if (id === `\0${STORIES}`) {
        const editions = content.scenarios.map((scenario) => `${JSON.stringify(scenario.id)}: () => import('${STORIES}/${scenario.id}')`);
        return `export const stories = { ${editions.join(', ')} };\nexport const fingerprint = ${JSON.stringify(fingerprint)};\n`;
      }
      const edition = editionOf(story as CompiledStory, entriesOf(content, id.slice(`\0${STORIES}/`.length)));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(edition))});\n`;
    },
    configureServer(server) {
      server.watcher.add(path.join(root, 'ink'));
      server.watcher.on('all', (_, file) => {
        if (!watched(file)) return;
        checked = null;
        for (const [id, module] of server.moduleGraph.idToModuleMap) if (OURS.test(id)) server.moduleGraph.invalidateModule(module);
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
