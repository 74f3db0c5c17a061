import { useRef, useState } from 'preact/hooks';
import { plural, t } from '../../../browser/i18n.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { sentences } from '../../../texts/sentences.ts';
import { failureText } from '../../components/failure.ts';
import { useAnnounce } from '../../components/status.tsx';
import type { Ledger } from '../../components/use-ledger.ts';
import { focusPart } from '../focus-part.ts';
import { canSnooze, canUnsnooze, type Done, doToAll } from './bulk.ts';
import type { Selection } from './selection.tsx';

const SNOOZE_DAYS = [7, 30, 90];

interface Props {
  readonly selection: Selection;
  /** The keys shown: what is marked and not shown is left alone. */
  readonly shown: readonly CredentialView[];
  readonly act: Ledger['act'];
}

interface Report {
  readonly text: string;
  readonly problem: string | null;
  readonly undo: (() => Promise<Done>) | null;
}

/** What can be done to all marked keys at once, and what it led to, with the way back. */
export function BulkBar({ selection, shown, act }: Props) {
  const [report, setReport] = useState<Report | null>(null);
  const busy = useRef(false);
  const announce = useAnnounce();
  const marked = shown.filter(({ key }) => selection.keys.has(key));
  const quiet = marked.filter(canUnsnooze);
  const loud = marked.filter(canSnooze);
  const all = marked.length === shown.length;

  const tell = (next: Report) => {
    setReport(next);
    announce(sentences(next.text, next.problem), 'unseen');
  };
  const once = async (work: () => Promise<Report>) => {
    if (busy.current) return;
    busy.current = true;
    const next = await work();
    busy.current = false;
    tell(next);
  };
  const problemOf = ({ refused, failure }: Done) =>
    failure && sentences(plural('bulk_refused', refused), failureText(failure));
  const unsnooze = (keys: Done['keys']) => doToAll(keys, act, (some) => ({ do: 'unsnooze', keys: some }));
  const snooze = (days: number) =>
    once(async () => {
      const done = await doToAll(keysOf(loud), act, (keys) => ({ do: 'snooze', keys, days }));
      const left = marked.length - loud.length;
      const text = sentences(
        t('bulk_snoozed', plural('ui_days', days), plural('bulk_keys', done.keys.length)),
        left === 0 ? '' : plural('bulk_left', left),
      );
      return { text, problem: problemOf(done), undo: done.keys.length === 0 ? null : () => unsnooze(done.keys) };
    });
  const end = () =>
    once(async () => {
      const done = await unsnooze(keysOf(quiet));
      return { text: t('bulk_unsnoozed', plural('bulk_keys', done.keys.length)), problem: problemOf(done), undo: null };
    });
  const leave = () => {
    selection.turn(false);
    focusPart('[data-action="select"]');
  };
  const undo = (back: () => Promise<Done>) =>
    once(async () => {
      const done = await back();
      focusPart('[data-action="mark-all"]');
      return { text: t('bulk_undone', plural('bulk_keys', done.keys.length)), problem: problemOf(done), undo: null };
    });

  return (
    <fieldset class="bulk" data-part="bulk">
      <legend>{plural('bulk_marked', marked.length)}</legend>
      <div class="buttons">
        <button type="button" data-action="mark-all" onClick={() => selection.mark(keysOf(shown), !all)}>
          {all ? t('bulk_mark_none') : plural('bulk_mark_all', shown.length)}
        </button>
        {SNOOZE_DAYS.map((days) => (
          <button
            key={days}
            type="button"
            data-action="bulk-snooze"
            data-days={days}
            disabled={loud.length === 0}
            onClick={() => void snooze(days)}
          >
            {t('bulk_snooze', plural('ui_days', days))}
          </button>
        ))}
        <button type="button" data-action="bulk-unsnooze" disabled={quiet.length === 0} onClick={() => void end()}>
          {t('ui_action_unsnooze')}
        </button>
        <button type="button" data-action="end-selection" onClick={leave}>
          {t('bulk_end')}
        </button>
      </div>
      {report && (
        <p class="told" data-part="bulk-report">
          <span>{report.text}</span>
          {report.problem && <span class="problem">{report.problem}</span>}
          {report.undo && (
            <button type="button" data-action="bulk-undo" onClick={() => report.undo && void undo(report.undo)}>
              {t('bulk_undo')}
            </button>
          )}
        </p>
      )}
    </fieldset>
  );
}

const keysOf = (views: readonly CredentialView[]) => views.map(({ key }) => key);
