import type { FromOwnPage, Overview, Reply } from '../../src/platform/messages.ts';
import type { OwnReplies } from '../../src/platform/replies.ts';
import { overviewOf } from './samples.ts';

type Type = FromOwnPage['type'];
type Answer = Reply<unknown> | Promise<Reply<unknown>>;

/** The worker as a test wants it: what it answers, and what it was asked. Stands in for `platform/ask.window.ts`. */
export const worker = {
  asked: [] as FromOwnPage[],
  overview: overviewOf([]),
  report: null as string | null,
  answers: {} as Partial<Record<Type, (message: FromOwnPage) => Answer>>,

  start(overview: Overview = overviewOf([])): void {
    worker.asked = [];
    worker.answers = {};
    worker.report = null;
    worker.overview = overview;
  },
  answer<T extends Type>(type: T, value: OwnReplies[T]): void {
    worker.answers[type] = () => ({ ok: true, value });
  },
  refuse(type: Type, error: string, ...values: string[]): void {
    worker.answers[type] = () => ({ ok: false, error, values });
  },
  /** The messages of one type, in order. */
  of(type: Type): FromOwnPage[] {
    return worker.asked.filter((message) => message.type === type);
  },
};

export async function askFromWindow(message: FromOwnPage): Promise<Reply<unknown>> {
  worker.asked.push(message);
  const answer = worker.answers[message.type];
  if (answer) return answer(message);
  if (message.type === 'check-word') return { ok: true, value: { contradicts: [], takenFor: null } };
  if (message.type === 'calendar-exported') return { ok: true, value: { earlier: [] } };
  return { ok: true, value: message.type === 'overview' || message.type === 'action' ? worker.overview : null };
}

export async function reportOfTab(): Promise<string | null> {
  return worker.report;
}
