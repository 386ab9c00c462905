import { CHECK } from './words.ts';
import './check.css';

/** How long the line may take to open (milliseconds). */
const PATIENCE = 6000;
const COUNTED = 'counted';

type Result = 'works' | 'half' | 'gone';

/** Whether this server can be reached as a class reaches it: by a post, and by a line that stays open. */
async function look(): Promise<Result> {
  try {
    const counted = sessionStorage.getItem(COUNTED) !== null;
    const response = await fetch(counted ? '/api/here' : '/api/check', counted ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    if (!response.ok) return 'gone';
    if (!await lineOpens()) return 'half';
    sessionStorage.setItem(COUNTED, 'yes');
    return 'works';
  } catch {
    return 'gone';
  }
}

/** A line to no class at all: that it opens is what is asked. */
function lineOpens(): Promise<boolean> {
  return new Promise((done) => {
    const line = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/`);
    const end = (opened: boolean): void => {
      clearTimeout(late);
      line.close();
      done(opened);
    };
    const late = setTimeout(() => end(false), PATIENCE);
    line.addEventListener('open', () => end(true));
    for (const no of ['error', 'close']) line.addEventListener(no, () => end(false));
  });
}

function put(result: Result | null): void {
  const page = document.getElementById('page');
  if (page === null) return;
  const main = document.createElement('main');
  main.className = result ?? 'trying';
  const verdict = element('div', '');
  verdict.setAttribute('role', 'status');
  if (result === null) verdict.append(element('h1', CHECK.trying));
  else verdict.append(element('h1', CHECK[result]), element('p', CHECK[`${result}Text`]));
  main.append(verdict);
  if (result === 'half' || result === 'gone') {
    const again = element('button', CHECK.again);
    again.addEventListener('click', () => void run());
    main.append(again, element('h2', CHECK.try), element('p', CHECK.tries));
  }
  page.replaceChildren(main);
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

async function run(): Promise<void> {
  put(null);
  put(await look());
}

document.title = CHECK.title;
void run();
