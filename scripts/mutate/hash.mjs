import { createHash } from 'node:crypto';

/** A name for these texts: another one as soon as anything in them is. */
export const hashOf = (...texts) => createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 12);
