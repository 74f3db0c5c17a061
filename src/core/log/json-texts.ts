import { concatenated } from './json-values.ts';

/** Values of a file, each with its line, and the lines of what is none. */
export interface Values {
  readonly values: readonly { readonly value: unknown; readonly line: number }[];
  readonly broken: readonly number[];
}

export function valuesOfLines(text: string, isOfNone: (between: string) => boolean): Values {
  const values: { value: unknown; line: number }[] = [];
  const broken: number[] = [];
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const bare = line.trim().replace(/,$/, '');
    if (bare === '' || isOfNone(bare)) continue;
    const value = /^[[{]/.test(bare) ? parsed(bare) : undefined;
    if (value === undefined) broken.push(at + 1);
    else values.push({ value, line: at + 1 });
  }
  return { values, broken };
}

export function valuesOfChunks(text: string, isOfNone: (between: string) => boolean): Values {
  const values: { value: unknown; line: number }[] = [];
  const broken: number[] = [];
  for (const { chunk, line } of concatenated(text, isOfNone)) {
    const value = chunk === null ? undefined : parsed(chunk);
    if (value === undefined) broken.push(line);
    else values.push({ value, line });
  }
  return { values, broken };
}

/** Undefined for what is no JSON; JSON itself knows no such value. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
