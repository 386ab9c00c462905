import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageOf } from './kit/page.ts';
import { contentsOf, partsOf } from './kit/parts.ts';
import { press } from './kit/press.ts';
import { openShelf } from './kit/shelf.ts';

/**
 * `npm run kit`: compiles what a teacher prints from the story and its facts into kit/, as HTML and as PDF on A4 and US
 * Letter. `npm run kit -- html` leaves out the PDF, which needs a Chromium. Words after it pick parts by name.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const KIT = path.join(ROOT, 'kit');
const words = process.argv.slice(2);
const picked = words.filter((word) => word !== 'html');

const parts = partsOf(openShelf(ROOT));
if (picked.length === 0) rmSync(KIT, { recursive: true, force: true });
mkdirSync(KIT, { recursive: true });
const wanted = parts.filter(({ id }) => picked.length === 0 || picked.includes(id));
for (const part of [contentsOf(parts), ...wanted]) writeFileSync(path.join(KIT, `${part.id}.html`), pageOf(ROOT, part));
if (!words.includes('html')) await press(KIT, wanted);
console.log(`kit/: ${wanted.map(({ id }) => id).join(', ')}`);
