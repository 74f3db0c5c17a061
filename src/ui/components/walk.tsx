import { useRef, useState } from 'preact/hooks';
import { countText, t } from '../../browser/i18n.ts';
import type { Kind } from '../../core/lifecycle.ts';
import { adviceFor } from '../../core/verdict/advice.ts';
import type { Job, Place } from '../../core/walk/schema.ts';
import type { CredentialView, OwnAction } from '../../protocol/messages.ts';
import { walkShown } from '../../protocol/walk-shown.ts';
import { todayHere } from '../../texts/date.ts';
import type { Failure } from './failure.ts';
import { FailureNote } from './failure-note.tsx';
import { finishedText } from './finished-text.ts';
import { focusWalk } from './focus.ts';
import { useAnnounce } from './status.tsx';
import { undoing, undoOf } from './undo.ts';
import { useDistinctName } from './use-distinct-name.ts';
import type { Ledger } from './use-ledger.ts';
import { WalkStep } from './walk-step.tsx';

interface Props {
  readonly view: CredentialView;
  readonly kind: Kind;
  readonly act: Ledger['act'];
}

/** What to do about a key as steps to tick; nothing where there is nothing to walk through. */
export function Walk({ view, kind, act }: Props) {
  const name = useDistinctName(view);
  const announce = useAnnounce();
  const root = useRef<HTMLElement>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const shown = walkShown(view, kind, todayHere());
  if (!shown) return null;
  const { what, steps, done, places } = shown;

  const run = async (action: OwnAction, text: string, how: 'seen' | 'unseen' = 'seen') => {
    let undo: OwnAction | null = null;
    let finished: string | null = null;
    const refocus = focusWalk(root.current);
    const refused = await act(action, (after) => {
      undo = undoOf(action, view, after);
      finished = finishedText(view, after, kind, name);
    });
    setFailure(refused);
    if (refused) return;
    const isSeen = how === 'seen' || finished !== null;
    announce(finished ?? text, isSeen ? 'seen' : 'unseen', isSeen ? undoing(act, undo, name) : null);
    refocus();
  };
  const keep = (next: { readonly done?: readonly Job[]; readonly places?: readonly Place[] }, text: string | null) => {
    const action = { do: 'walk', key: view.key, what, done, places, ...next } as const;
    // What was seen is not written down: should it prove wrong, the step is open again.
    const own = action.done.filter((job) => what !== 'rotate' || (job !== 'make' && job !== 'end'));
    return run({ ...action, done: own }, text ?? t('ui_done_said', name), text === null ? 'unseen' : 'seen');
  };
  const count = steps.filter(({ job }) => done.includes(job)).length;
  return (
    <section class="walk" data-part="walk" ref={root}>
      <h4 tabIndex={-1}>
        {t(adviceFor(kind, view.verdict, todayHere()).headlineId)}{' '}
        <small class="count">{t('walk_progress', countText(count), countText(steps.length))}</small>
      </h4>
      <ol class="steps" data-part="steps">
        {steps.map((step) => (
          <WalkStep
            key={`${what} ${step.job}`}
            step={step}
            view={view}
            kind={kind}
            shown={shown}
            keep={keep}
            run={run}
          />
        ))}
      </ol>
      <FailureNote failure={failure} />
    </section>
  );
}
