import { type ComponentType, createContext } from 'preact';
import type { CalendarDay } from '../../core/time/calendar-day.ts';
import type { CredentialView } from '../../protocol/messages.ts';

/** What a list adds to the lines in it. */
export interface RowAdditions {
  /** Stands before the line. */
  readonly Lead: ComponentType<{ readonly view: CredentialView }> | null;
  /** Said beside the kind: where it is, in a list that is not by account. */
  readonly place: ((view: CredentialView) => string) | null;
  /** The day that ages are drawn against; null where none is drawn. */
  readonly today: CalendarDay | null;
}

export const RowContext = createContext<RowAdditions>({ Lead: null, place: null, today: null });
