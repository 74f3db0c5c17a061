import { placeOf } from '../../src/background/window/popup/key-lists.ts';
import { actedIn, openedIn, rowsIn } from '../../src/background/window/popup/popup-answers.ts';
import { popupViewOf } from '../../src/background/window/popup/view.ts';
import type { FromOwnPage, Overview, Reply } from '../../src/protocol/messages.ts';
import type { OwnReplies } from '../../src/protocol/replies.ts';
import { overviewOf } from './samples.ts';

type Type = FromOwnPage['type'];
type Answer = Reply<unknown> | Promise<Reply<unknown>>;

/** The worker as a test wants it: what it answers, and what it was asked. Stands in for `protocol/ask.window.ts`. */
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
  return { ok: true, value: told(message) };
}

/** What the real worker makes of these credentials. */
function told(message: FromOwnPage): unknown {
  const { overview } = worker;
  const { credentials } = overview;
  const view = 'key' in message ? credentials.find(({ key }) => key === message.key) : undefined;
  switch (message.type) {
    case 'overview':
    case 'action':
      return overview;
    case 'popup':
      return popupViewOf(overview);
    case 'popup-rows':
      return rowsIn(credentials, message.list, message.from, overview.today);
    case 'popup-place':
      return view ? placeOf(view) : null;
    case 'page-here':
      return { here: overview.here ?? null };
    case 'opened-key':
      return openedIn(credentials, message.key);
    case 'popup-action':
      return actedIn(overview, message.action);
    default:
      return null;
  }
}

export async function reportOfTab(): Promise<string | null> {
  return worker.report;
}
