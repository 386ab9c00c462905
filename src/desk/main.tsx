import { render, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Desk } from './desk.tsx';
import './desk.css';
import { keepKeys, recallKeys, type Keys } from './keys.ts';
import { Opening } from './opening.tsx';
import { DESK } from './words.ts';

function Page(): JSX.Element {
  const [keys, setKeys] = useState<Keys | null>(recallKeys);
  const put = (next: Keys | null): void => {
    keepKeys(next);
    setKeys(next);
  };
  return keys === null ? <Opening onOpen={put} /> : <Desk key={keys.code} keys={keys} onLeave={() => put(null)} onForgotten={() => keepKeys(null)} />;
}

/** The page’s colours are the system’s: by day or by night, and in full contrast where it is asked for. */
function dress(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const put = (): void => { document.documentElement.dataset['theme'] = `${contrast.matches ? 'contrast-' : ''}${dark.matches ? 'dark' : 'light'}`; };
  for (const query of [dark, contrast]) query.addEventListener('change', put);
  put();
}

dress();
document.title = DESK.title;
const kept = recallKeys();
if (kept !== null) keepKeys(kept);
const page = document.getElementById('page');
if (page !== null) render(<Page />, page);
