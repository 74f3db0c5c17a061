import { useState } from 'preact/hooks';
import { plural, t } from '../../browser/i18n.ts';
import type { CredentialKey } from '../../core/credential.ts';
import type { CalendarDay } from '../../core/time/calendar-day.ts';
import type { CredentialView, Overview, OwnAction } from '../../protocol/messages.ts';
import { distinctName } from '../../texts/distinct-name.ts';
import { accountNameOf } from '../../texts/grouping.ts';
import { factText, instantText } from '../../texts/index.ts';
import { kindName } from '../../texts/kind-name.ts';
import type { Failure } from '../components/failure.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { focusHeading } from '../components/focus.ts';
import { useAnnounce } from '../components/status.tsx';
import type { Ledger } from '../components/use-ledger.ts';
import { doToAll } from './list/bulk.ts';
import { switchedOff } from './off-names.ts';

interface Props {
  readonly overview: Overview;
  readonly act: Ledger['act'];
}

/** Everything that the user asked not to be told of, with the way to be told of it again. */
export function Hidden({ overview, act }: Props) {
  const { credentials, policy, today } = overview;
  const snoozed = credentials.filter(({ verdict }) => verdict.snoozed);
  const closed = credentials.filter(isClosed);
  const off = switchedOff(policy).join(', ');
  const isEmpty = snoozed.length === 0 && closed.length === 0 && off === '';
  return (
    <>
      <p>{t('hidden_text')}</p>
      {isEmpty && <p class="state">{t('hidden_none')}</p>}
      <Part
        what="snoozed"
        views={snoozed}
        actionOf={(keys) => ({ do: 'unsnooze', keys })}
        {...{ credentials, today, act }}
      />
      <Part
        what="dismissed"
        views={closed}
        actionOf={(keys) => ({ do: 'undismiss', keys })}
        {...{ credentials, today, act }}
      />
      {off !== '' && <p data-part="switched-off">{t('hidden_off', off)}</p>}
      <p class="hint">{t('hidden_forgotten')}</p>
    </>
  );
}

/** Closed on its page, and there would be something to say of it. What is snoozed is told of there. */
function isClosed({ isDismissed, verdict }: CredentialView): boolean {
  return isDismissed && !verdict.snoozed && !verdict.isOver && verdict.reasons.length > 0;
}

interface PartProps extends Pick<Props, 'act'> {
  readonly what: 'snoozed' | 'dismissed';
  readonly views: readonly CredentialView[];
  readonly credentials: readonly CredentialView[];
  readonly today: CalendarDay;
  readonly actionOf: (keys: readonly CredentialKey[]) => OwnAction;
}

function Part({ what, views, credentials, today, actionOf, act }: PartProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  if (views.length === 0) return null;
  const bring = async (some: readonly CredentialView[]) => {
    const done = await doToAll(
      some.map(({ key }) => key),
      act,
      actionOf,
    );
    setFailure(done.failure);
    if (done.keys.length === 0) return;
    announce(plural('hidden_lifted', done.keys.length));
    // The button that was pressed is gone.
    requestAnimationFrame(focusHeading);
  };
  const lift = t(what === 'snoozed' ? 'ui_action_unsnooze' : 'hidden_lift');
  return (
    <section class="card" data-part={`hidden-${what}`}>
      <h2>{t(`hidden_${what}`)}</h2>
      {views.length > 1 && (
        <button type="button" data-action="lift-all" onClick={() => void bring(views)}>
          {plural('hidden_lift_all', views.length)}
        </button>
      )}
      <ul class="hidden-keys">
        {views.map((view) => {
          const name = distinctName(view, credentials);
          return (
            <li key={view.key} data-key={view.key}>
              <span>
                <a href={`#credential=${encodeURIComponent(view.key)}`}>
                  <bdi>{name}</bdi>
                </a>
                <small>
                  {[kindName(view.kind), accountNameOf(view), factText(view.verdict, today)].join(' · ')}
                  {view.snoozedUntil !== null && ` · ${t('ui_snoozed', instantText(view.snoozedUntil))}`}
                </small>
              </span>
              <button
                type="button"
                data-action="lift"
                aria-label={t('do_named', lift, name)}
                onClick={() => void bring([view])}
              >
                {lift}
              </button>
            </li>
          );
        })}
      </ul>
      <FailureNote failure={failure} />
    </section>
  );
}
