import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'fflate';
import { build, type Plugin } from 'vite';
import { ink } from '../ink/plugin.ts';

/** The beds that the one file has room for: those most of a night is told over. Of each sound it has the Opus form. */
const BEDS: readonly string[] = ['bed_street_night', 'bed_smolny', 'bed_palace', 'bed_barracks'];
const UNPACKED = path.join(import.meta.dirname, 'unpacked.ts');

/** The whole game as one page that asks for nothing: script, style, type, pictures and sound stand in it. Throws what the build throws. */
export async function oneFile(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    plugins: [packed(), ink(root), quieter(), unhurried()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { output: { codeSplitting: false }, checks: { bundlerTimings: false } },
    },
  });
  if (!('output' in built)) throw new Error('The one file is built once; the build gave another thing.');
  const { output } = built;
  const textOf = (ending: string) => output.flatMap((one) => (one.fileName.endsWith(ending) ? [one.type === 'chunk' ? one.code : String(one.source)] : []));
  const [[page, ...pages], [script, ...scripts], [style, ...styles]] = [textOf('.html'), textOf('.js'), textOf('.css')];
  if (page === undefined || script === undefined || style === undefined || pages.length + scripts.length + styles.length > 0) {
    throw new Error('The one file is made of one page, one script and one style; the build gave others.');
  }
  return bound(page, inlined(script), style);
}

/** A page with its script and style within it, and a policy that allows those two and no address. */
function bound(page: string, script: string, style: string): string {
  const policy = [
    "default-src 'none'", `script-src ${hashOf(script)}`, `style-src ${hashOf(style)}`,
    'img-src data: blob:', 'font-src data:', 'media-src data: blob:', "base-uri 'none'", "form-action 'none'",
  ].join('; ');
  const bare = page
    .replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replaceAll(/\s*<script[^>]*><\/script>/g, '')
    .replace(/(http-equiv="Content-Security-Policy"\s+content=")[^"]*/, (_, before: string) => before + policy);
  return bare.replace('</head>', () => `<style>${style}</style>\n    <script type="module">${script}</script>\n  </head>`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A script as it may stand within a page: no tag of its own ends it, and no line end is rewritten by who reads it. */
function inlined(script: string): string {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').replaceAll('\r', '\\r').replaceAll('\0', '\\0');
}

/** Of the sounds only some stand in the page, as audio: by itself a browser takes WebM for film. The rest have no file, and are captioned only. */
function quieter(): Plugin {
  return {
    name: 'quieter',
    enforce: 'pre',
    load(id) {
      const [, file = '', sound = '', form = ''] = /^(.*\/assets\/audio\/(\w+)\.(\w+))\?url$/.exec(id) ?? [];
      if (file === '') return null;
      const kept = form === 'webm' && (!sound.startsWith('bed_') || BEDS.includes(sound));
      return `export default ${JSON.stringify(kept ? `data:audio/webm;base64,${readFileSync(file, 'base64')}` : '')};`;
    },
  };
}

/** Nothing is fetched beforehand: what is named for it would stand beside the page as a file. */
function unhurried(): Plugin {
  return { name: 'unhurried', transformIndexHtml: { order: 'pre', handler: (page) => page.replaceAll(/\s*<link rel="preload"[^>]*>/g, '') } };
}

/** Stories and portraits are text, and stand in the page deflated: a third of their size. */
function packed(): Plugin {
  const pack = (text: string) => JSON.stringify(Buffer.from(deflateSync(Buffer.from(text), { level: 9 })).toString('base64'));
  const use = (name: string, code: string) => `import { ${name} } from ${JSON.stringify(UNPACKED)};\nexport default ${code};`;
  return {
    name: 'packed',
    enforce: 'pre',
    load(id) {
      if (!/\/assets\/portraits\/\w+\.svg\?url$/.test(id)) return null;
      return use('drawingOf', `drawingOf(${pack(readFileSync(id.replace('?url', ''), 'utf8'))})`);
    },
    transform(code, id) {
      const [, json] = id.startsWith('\0virtual:stories/') ? (/^export default JSON\.parse\((".*")\);\n$/s.exec(code) ?? []) : [];
      return json === undefined ? null : use('textOf', `JSON.parse(textOf(${pack(JSON.parse(json) as string)}))`);
    },
  };
}
