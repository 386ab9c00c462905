import type { Log } from '../core/run.ts';
import { LARGEST, readLog, SaveFault, writeLog } from './schema.ts';

/** Hands the player a log as a file to keep. */
export function exportFile(log: Log, name = `ten-days-${log.scenario}-${log.seed}.json`): void {
  const url = URL.createObjectURL(new Blob([writeLog(log)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The log in a file the player chose. Rejects with a SaveFault; never reads a file larger than a log can be. */
export async function importFile(file: Blob): Promise<Log> {
  if (file.size > LARGEST * 4) throw new SaveFault('This file is too large to be a saved run of Ten Days.');
  return readLog(await file.text());
}
