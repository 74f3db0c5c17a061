import type { CalendarDate, Kind } from '../lifecycle.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { daysBetween } from '../time/calendar-day.ts';
import { catalogueDays } from './kind-reasons.ts';

/** The end of a kind that is still to come, and the credentials that it concerns. */
export interface KindEnd<T> {
  readonly kind: Kind;
  readonly stage: 'unsupported' | 'stopped-working';
  /** As the catalogue has it: a day, or a month. */
  readonly on: CalendarDate;
  /** Days from today to its first day; 0 while a month goes by. */
  readonly inDays: number;
  /** Still listed, as far as is known. */
  readonly left: readonly T[];
  /** Not listed any more, or deactivated. */
  readonly gone: readonly T[];
}

interface Judged {
  readonly kind: string;
  readonly verdict: { readonly isOver: boolean };
}

/** Every end to come of the kinds of these credentials, the nearest first. */
export function kindEndsOf<T extends Judged>(
  credentials: readonly T[],
  kindById: (id: string) => Kind | null,
  today: CalendarDay,
): KindEnd<T>[] {
  const kinds = [...new Set(credentials.map(({ kind }) => kind))].flatMap((id) => kindById(id) ?? []);
  const ends = kinds.flatMap((kind) =>
    kind.lifecycle.flatMap(({ stage, on }) => {
      if (stage !== 'unsupported' && stage !== 'stopped-working') return [];
      const { from, to } = catalogueDays(on);
      if (to < today) return [];
      const own = credentials.filter((one) => one.kind === kind.id);
      const [left, gone] = [false, true].map((isOver) => own.filter(({ verdict }) => verdict.isOver === isOver));
      return [
        { kind, stage, on, inDays: Math.max(0, daysBetween(today, from)), left: left ?? [], gone: gone ?? [] } as const,
      ];
    }),
  );
  return ends.sort((a, b) => a.inDays - b.inDays);
}
