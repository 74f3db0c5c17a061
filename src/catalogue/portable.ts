/**
 * Data of the catalogue on its way from the worker to our windows or into a page: messages carry JSON, which has no regular
 * expressions. What arrives is from our own worker: nothing else may be read by this.
 */

interface Written {
  readonly $re: readonly [source: string, flags: string];
}

export function toPortable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part instanceof RegExp ? { $re: [part.source, part.flags] } : part,
  );
}

/** Throws where it is no JSON. */
export function fromPortable(text: string): unknown {
  return JSON.parse(text, (_, part: unknown) => (isWritten(part) ? new RegExp(part.$re[0], part.$re[1]) : part));
}

function isWritten(part: unknown): part is Written {
  return typeof part === 'object' && part !== null && '$re' in part && Array.isArray(part.$re);
}
