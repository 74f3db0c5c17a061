import type { Protocol } from 'puppeteer-core';

/** A function of the extension: ms that it took by itself, and with what it called. */
export interface Call {
  readonly name: string;
  readonly self: number;
  readonly total: number;
}

/** An event of a trace; times in µs, of which `tdur` is CPU time. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** So often it is noted what runs, in µs. What lies further apart was waited for: others had the processor. */
export const SAMPLED = 200;

/** What a profile tells of the functions of some scripts; what they call of the browser counts as theirs. */
export function callsIn(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  isOurs: (url: string) => boolean,
) {
  const spent = new Map<number, number>();
  for (const [index, id] of samples.entries())
    spent.set(id, (spent.get(id) ?? 0) + Math.min(timeDeltas[index] ?? 0, SAMPLED * 2) / 1000);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const calls = new Map<string, { name: string; self: number; total: number }>();
  const callOf = (name: string) => {
    const call = calls.get(name) ?? { name, self: 0, total: 0 };
    calls.set(name, call);
    return call;
  };
  for (const [id, ms] of spent) {
    const names: string[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = byId.get(at)?.callFrame;
      if (frame && isOurs(frame.url))
        names.push(`${frame.functionName || '(anonymous)'} ${frame.url.split('/').at(-1)}:${frame.lineNumber + 1}`);
    }
    if (names[0]) callOf(names[0]).self += ms;
    for (const name of new Set(names)) callOf(name).total += ms;
  }
  return [...calls.values()];
}

/** Microseconds of the events that do not lie inside another one. */
export function outermost(events: readonly TraceEvent[]): number {
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur } of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (ts < end) continue;
    sum += tdur ?? dur;
    end = ts + dur;
  }
  return sum;
}
