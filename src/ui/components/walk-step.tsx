import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import type { Kind } from '../../core/lifecycle.ts';
import type { Job, Place } from '../../core/walk/schema.ts';
import type { Step } from '../../core/walk/steps.ts';
import type { CredentialView, OwnAction } from '../../protocol/messages.ts';
import type { Shown } from '../../protocol/walk-shown.ts';
import { dayText, inDaysText } from '../../texts/date.ts';
import { stepText } from '../../texts/step.ts';
import { RotatedForm } from './date-forms.tsx';
import { AddPlace, PlaceTicks } from './places.tsx';
import { DeactivatedForm, OldEndedForm } from './plain-forms.tsx';
import { UsageLogLink } from './usage-log-link.tsx';

interface Props {
  readonly step: Step;
  readonly view: CredentialView;
  readonly kind: Kind;
  readonly shown: Shown;
  /** Keeps what changes of the walk. `text` tells of it where it can be undone. */
  readonly keep: (
    next: { readonly done?: readonly Job[]; readonly places?: readonly Place[]; readonly isNoKey?: true },
    text: string | null,
  ) => Promise<void>;
  readonly run: (action: OwnAction, text: string) => Promise<void>;
}

/** One step: a box to tick, and what belongs to it. */
export function WalkStep({ step: { job, textIds }, view, kind, shown, keep, run }: Props) {
  const [asks, setAsks] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const text = useId();
  const hint = useId();
  const isDone = shown.done.includes(job);
  const Form = formOf(job, view, shown);
  const isAsking = asks && !isDone;
  useEffect(() => {
    if (isDone) setAsks(false);
  }, [isDone]);
  const tick = () => {
    // The box shows what is so: what it asks for may be refused, or asked about first.
    if (box.current) box.current.checked = isDone;
    if (!isDone && Form) return setAsks(true);
    const done = isDone ? shown.done.filter((one) => one !== job) : [...shown.done, job];
    void keep({ done }, null);
  };
  const cancel = () => {
    setAsks(false);
    box.current?.focus();
  };
  const isSeen = isDone && shown.what === 'rotate' && (job === 'make' || job === 'end');
  const hasPlaces = job === 'replace' && shown.places.length > 0;
  return (
    <li class="step" data-job={job} data-done={isDone}>
      <input
        ref={box}
        type="checkbox"
        class="tick"
        aria-labelledby={text}
        aria-describedby={Form && !isDone && !isAsking ? hint : undefined}
        checked={isDone}
        disabled={isSeen || hasPlaces}
        onChange={tick}
      />
      <div class="step-body">
        <div id={text} class="step-text">
          {textIds.map((id) => (
            <p key={id}>{stepText(id, kind)}</p>
          ))}
        </div>
        <UsageLogLink ids={textIds} kind={kind} view={view} />
        {job === 'users' && <AddPlace view={view} places={shown.places} keep={keep} />}
        {hasPlaces && <PlaceTicks places={shown.places} keep={keep} />}
        {job === 'end' && !isDone && <LastDay view={view} />}
        {Form && !isDone && !isAsking && (
          <p class="hint" id={hint}>
            {t('walk_asks')}
          </p>
        )}
        {isAsking && Form && <Form view={view} kind={kind} run={run} cancel={cancel} />}
      </div>
    </li>
  );
}

/** What has to be known when a step is done, where nothing was seen of it; null: that it is done. */
function formOf(job: Job, view: CredentialView, { what }: Shown) {
  if (job === 'make') return what === 'rotate' ? RotatedForm : null;
  if (job !== 'end') return null;
  if (view.overlap !== null) return OldEndedForm;
  return what === 'rotate' ? null : DeactivatedForm;
}

/** Until when the old key works. */
function LastDay({ view }: Pick<Props, 'view'>) {
  const date = view.verdict.dates.find(({ what }) => what === 'old-secret');
  if (!date) return null;
  return (
    <p class="last-day" data-part="last-day">
      {t('walk_last_day', dayText(date.days.to ?? date.day), inDaysText(date.inDays))}
    </p>
  );
}
