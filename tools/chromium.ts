import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium, Chrome or Edge on this machine ($CHROMIUM names one), or null. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...(named === undefined ? [] : [named]), ...onPath, ...ELSEWHERE].find((file) => existsSync(file)) ?? null;
}

/**
 * Finds a browser to test with; on Debian as root installs Debian's. Throws one sentence that says what to do when
 * there is none and none can be installed.
 */
export function seeToChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  if (isDebian() && process.getuid?.() === 0) {
    console.log('No Chromium here: installing Debian’s.');
    run('apt-get', 'update');
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error('The browser tests need Chromium, Chrome or Edge: install one (on Debian: apt-get install chromium), or set CHROMIUM to its path.');
}

/** Whether this is Debian, or of its kind. */
export function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function run(command: string, ...args: string[]): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Flags under which a headless Chromium behaves the same on a bare server and on a laptop. */
export const FLAGS = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--mute-audio',
];
