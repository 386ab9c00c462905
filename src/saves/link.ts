import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import type { Log } from '../core/run.ts';
import { LARGEST, readLog, SaveFault, writeLog } from './schema.ts';

/** The fragment that carries a run: `#run=…`, deflated and in base64url. It is never sent to a server. */
export function writeLink(log: Log): string {
  const bytes = deflateSync(strToU8(writeLog(log)), { level: 9 });
  return `#run=${btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The run a fragment carries, or null when it carries none. Throws a SaveFault when it is damaged. */
export function readLink(fragment: string): Log | null {
  const packed = /^#run=(.*)$/s.exec(fragment)?.[1];
  if (packed === undefined) return null;
  if (packed.length > LARGEST || !/^[A-Za-z0-9_-]*$/.test(packed)) throw new SaveFault('This link carries no run of Ten Days.');
  return readLog(unpack(packed));
}

function unpack(packed: string): string {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > LARGEST) throw new SaveFault('This link is too large to be a run of Ten Days.');
    chunks.push(chunk);
  });
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    inflate.push(bytes, true);
  } catch (error) {
    throw error instanceof SaveFault ? error : new SaveFault('This link is cut off or damaged and cannot be read.');
  }
  return chunks.map((chunk) => strFromU8(chunk)).join('');
}
