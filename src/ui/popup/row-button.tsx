import browser from '../../browser/browser.ts';
import { t } from '../../browser/i18n.ts';
import type { OwnAction } from '../../protocol/messages.ts';
import type { PopupRow } from '../../protocol/popup.ts';
import { failureText } from '../components/failure.ts';
import { focusLine } from '../components/focus.ts';
import { useAnnounce } from '../components/status.tsx';
import { hiddenAgain, undoing } from '../components/undo.ts';
import type { Act } from '../components/use-ledger.ts';

interface Props {
  readonly row: PopupRow;
  readonly act: Act;
  readonly open: (form: string | null) => void;
}

/** The one thing to do about it, where there is one. What is hidden can be shown again. */
export function RowButton({ row: { key, name, label, opens, url, snoozedUntil }, act, open }: Props) {
  const announce = useAnnounce();
  if (label === null) return null;
  const show = async (until: number) => {
    let undo: OwnAction | null = null;
    const refused = await act({ do: 'unsnooze', keys: [key] }, ({ now }) => {
      undo = hiddenAgain([key], until, now);
    });
    if (refused) return announce(failureText(refused));
    announce(t('ui_done_unsnoozed', name), 'seen', undoing(act, undo, name));
    focusLine(key);
  };
  const press = () => {
    if (snoozedUntil !== null) void show(snoozedUntil);
    else if (opens === 'page' && url !== null) void browser.tabs.create({ url });
    else open(typeof opens === 'object' && opens ? opens.form : null);
  };
  return (
    <button type="button" class="do" data-action="do" aria-label={t('do_named', label, name)} onClick={press}>
      {label}
    </button>
  );
}
