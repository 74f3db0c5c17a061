import type { CalendarDay } from '../../core/time/calendar-day.ts';
import type { CredentialView } from '../../platform/messages.ts';
import { useChunks } from '../components/chunks.ts';
import type { Ledger } from '../components/use-ledger.ts';
import { type Asked, askedOf } from './asked.ts';
import { KeyRow } from './key-row.tsx';

export interface RowsProps {
  readonly credentials: readonly CredentialView[];
  readonly act: Ledger['act'];
  readonly today: CalendarDay;
  readonly asked: Asked | null;
}

/** A line for each, some at a time. */
export function KeyRows({ credentials, act, today, asked }: RowsProps) {
  const drawn = useChunks(credentials.length);
  return (
    <ul class="keys">
      {credentials.slice(0, drawn).map((view) => (
        <KeyRow key={view.key} view={view} act={act} today={today} asked={askedOf(asked, view)} />
      ))}
    </ul>
  );
}
