import { kindById } from '../../catalogue/index.ts';
import type { CalendarDay } from '../../core/time/calendar-day.ts';
import browser from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import type { CredentialView, OwnAction } from '../../platform/messages.ts';
import { failureText } from '../components/failure.ts';
import { focusLine } from '../components/focus.ts';
import { isKeyPage } from '../components/key-page.ts';
import { useAnnounce } from '../components/status.tsx';
import { undoing, undoOf } from '../components/undo.ts';
import type { Ledger } from '../components/use-ledger.ts';
import { rowActionOf } from './row-action.ts';

interface Props {
  readonly view: CredentialView;
  readonly act: Ledger['act'];
  readonly today: CalendarDay;
  readonly name: string;
  readonly open: (form: string | null) => void;
}

/** The one thing to do about it, where there is one. What is hidden can be shown again. */
export function RowButton({ view, name, act, today, open }: Props) {
  const kind = kindById(view.kind);
  const action = kind && rowActionOf(view, kind, today);
  const isHidden = view.snoozedUntil !== null;
  const announce = useAnnounce();
  if (!action && !isHidden) return null;
  const show = async () => {
    const action = { do: 'unsnooze', keys: [view.key] } as const;
    let undo: OwnAction | null = null;
    const refused = await act(action, (after) => {
      undo = undoOf(action, view, after);
    });
    if (refused) return announce(failureText(refused));
    announce(t('ui_done_unsnoozed', name), 'seen', undoing(act, undo, name));
    focusLine(view.key);
  };
  const press = () => {
    if (isHidden) void show();
    else if (action?.opens === 'page' && isKeyPage(view.url)) void browser.tabs.create({ url: view.url });
    else open(typeof action?.opens === 'object' ? action.opens.form : null);
  };
  const label = t(isHidden ? 'do_unhide' : (action?.labelId ?? ''));
  return (
    <button type="button" class="do" data-action="do" aria-label={t('do_named', label, name)} onClick={press}>
      {label}
    </button>
  );
}
