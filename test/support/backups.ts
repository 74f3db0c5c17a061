import type { Running } from './worker.ts';

/** The ledger of that worker as a file. */
export async function exported(running: Running): Promise<string> {
  return (await running.fromWindow({ type: 'export-ledger' })).value.json;
}

/** A file is imported there. */
export function bring(running: Running, json: string, mode: 'merge' | 'replace' = 'merge') {
  return running.fromWindow({ type: 'import-ledger', mode, apply: true, json });
}
