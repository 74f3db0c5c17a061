import { useRef, useState } from 'preact/hooks';
import browser from '../../browser/browser.ts';
import { t } from '../../browser/i18n.ts';
import { isKeyPage } from '../../catalogue/key-page.ts';
import type { Kind } from '../../core/lifecycle.ts';
import type { CredentialView, OwnAction } from '../../protocol/messages.ts';
import type { Failure } from './failure.ts';
import { FailureNote } from './failure-note.tsx';
import { finishedText } from './finished-text.ts';
import { focusAfterRemoval } from './focus.ts';
import { Icon } from './icon.tsx';
import { PANELS } from './panels.ts';
import { useAnnounce } from './status.tsx';
import { undoing, undoOf } from './undo.ts';
import { useDistinctName } from './use-distinct-name.ts';
import type { Ledger } from './use-ledger.ts';

interface Props {
  readonly view: CredentialView;
  readonly kind: Kind | null;
  readonly act: Ledger['act'];
  /** The form that is open at first; null: none. */
  readonly form?: string | null;
}

export function Actions({ view, kind, act, form = null }: Props) {
  const [panel, setPanel] = useState<string | null>(form);
  const [failure, setFailure] = useState<Failure | null>(null);
  const busy = useRef(false);
  const root = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const name = useDistinctName(view);

  const toggle = (id: string | null) => {
    setFailure(null);
    setPanel(id);
  };
  const cancel = () => {
    focusButton(root.current, panel);
    toggle(null);
  };
  const run = async (action: OwnAction, done: string) => {
    if (busy.current) return;
    busy.current = true;
    const refocus = action.do === 'forget' ? focusAfterRemoval(root.current) : () => focusButton(root.current, panel);
    let undo: OwnAction | null = null;
    let told = done;
    const refused = await act(action, (after) => {
      undo = undoOf(action, view, after);
      told = finishedText(view, after, kind, name) ?? done;
    });
    busy.current = false;
    if (refused) return setFailure(refused);
    announce(told, 'seen', undoing(act, undo, name));
    toggle(null);
    refocus();
  };

  return (
    <div class="actions" ref={root}>
      <div class="buttons">
        {isKeyPage(view.url) && <OpenPage url={view.url} />}
        {PANELS.filter(({ isOffered }) => isOffered?.(view) ?? true).map(({ id, labelId }) => (
          <button
            key={id}
            type="button"
            data-action={id}
            aria-expanded={panel === id}
            onClick={() => toggle(panel === id ? null : id)}
          >
            {t(labelId)}
          </button>
        ))}
        {view.verdict.snoozed && (
          <button
            type="button"
            data-action="unsnooze"
            onClick={() => run({ do: 'unsnooze', keys: [view.key] }, t('ui_done_unsnoozed', name))}
          >
            {t('ui_action_unsnooze')}
          </button>
        )}
      </div>
      {PANELS.filter(({ id }) => id === panel).map(({ id, Form }) => (
        <Form key={id} view={view} kind={kind} run={run} cancel={cancel} />
      ))}
      <FailureNote failure={failure} />
    </div>
  );
}

function OpenPage({ url }: { readonly url: string }) {
  return (
    <button type="button" class="primary" data-action="open-page" onClick={() => void browser.tabs.create({ url })}>
      <Icon name="open" />
      {t('ui_action_open_page')}
    </button>
  );
}

/** Back to the button that opened the form; where it is gone (snoozed by now), to the credential's own line. */
function focusButton(root: HTMLElement | null, id: string | null): void {
  requestAnimationFrame(() => {
    const button = root?.querySelector<HTMLElement>(`[data-action="${id}"]`);
    (button ?? root?.closest('[data-part="credential"]')?.querySelector<HTMLElement>('.row'))?.focus();
  });
}
