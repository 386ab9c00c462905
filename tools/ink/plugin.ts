import path from 'node:path';
import type { Plugin } from 'vite';
import { check, printFaults, writeNames } from './check.ts';

const NAME = 'virtual:story';
const RESOLVED = `\0${NAME}`;

/**
 * `import { story, fingerprint } from 'virtual:story'`: the compiled story, checked. A fault stops the build with file
 * and line; in dev it shows over the page, and saving any ink file compiles again. The compiler itself never ships.
 */
export function ink(root: string): Plugin {
  const watched = (file: string) => file.endsWith('.ink') || (file.startsWith(path.join(root, 'assets')) && file.endsWith('.json'));
  return {
    name: 'ink',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const { faults, project } = check(root);
      for (const file of project?.compiled.files.keys() ?? []) this.addWatchFile(file);
      for (const { file } of faults) this.addWatchFile(file);
      if (project !== null) writeNames(root, project);
      const [first] = faults;
      if (first !== undefined || project === null) {
        this.error({ message: printFaults(root, faults), ...(first === undefined ? {} : { loc: { file: first.file, line: first.line, column: 0 } }) });
      }
      const { story, fingerprint } = project.compiled;
      const text = JSON.stringify(JSON.stringify(story));
      return `export const story = JSON.parse(${text});\nexport const fingerprint = ${JSON.stringify(fingerprint)};\n`;
    },
    configureServer(server) {
      server.watcher.add(path.join(root, 'ink'));
      server.watcher.on('all', (_, file) => {
        if (!watched(file)) return;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
