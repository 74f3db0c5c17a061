import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const UNASKED = '["admin"]';

/**
 * Changes a copy of the build (a folder): a browser calls what a driver brings "development", and there it asks nobody for the yes, as
 * where an administrator put it. For what begins with a person who has said yes; who is asked is shown by the build as it is.
 */
export function agreed(build: string): void {
  const file = join(build, 'background.js');
  const [before, after, ...more] = readFileSync(file, 'utf8').split(UNASKED);
  if (after === undefined || more.length > 0) throw new Error(`${UNASKED} does not stand once in ${file}`);
  writeFileSync(file, `${before}["admin","development"]${after}`);
}
