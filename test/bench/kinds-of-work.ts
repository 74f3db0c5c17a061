import type { TraceEvent } from './traced.ts';

/** What a browser notes in a trace, by kind of work; the first that fits. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['garbage', /^V8\.GC|^MinorGC|^MajorGC/],
  ['compiling', /^(?:V8|v8)\.(?:[Cc]ompile|Parse|PreParse|BytecodeBudget)|^FlushInstructionCache/],
  ['scripts', /^(?:v8\.|FunctionCall|EvaluateScript|RunMicrotasks|TimerFire|FireAnimationFrame|EventDispatch)/],
  ['style and layout', /Style|[Ll]ayout|Paint|HitTest|Lifecycle|ShapeText|FontData/],
];
/** Categories of a trace that hold these events. */
export const TRACED = [
  ...['toplevel', 'devtools.timeline', 'v8', 'v8.execute', 'blink', 'extensions', 'mojom', 'loading'],
  'disabled-by-default-v8.compile',
];

/** CPU ms of the thread that showed a page whose address holds `url`, by kind of work: each event without those inside of it. */
export function kindsOfWork(events: readonly TraceEvent[], url: string): ReadonlyMap<string, number> {
  const shown = events.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url?.includes(url));
  const work = new Map<string, number>();
  const open: { readonly end: number; readonly kind: string; self: number }[] = [];
  const close = ({ kind, self }: (typeof open)[number]) => work.set(kind, (work.get(kind) ?? 0) + self / 1000);
  const ofThread = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === shown?.pid && tid === shown.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const { name, ts, dur = 0, tdur = dur } of ofThread) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= ts) close(open.pop() as (typeof open)[number]);
    const around = open.at(-1);
    if (around) around.self -= tdur;
    open.push({ end: ts + dur, kind: KINDS.find(([, of]) => of.test(name))?.[0] ?? 'the rest', self: tdur });
  }
  for (const one of open) close(one);
  return work;
}
