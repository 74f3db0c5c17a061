import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import type { Kind, Link } from '../../core/lifecycle.ts';
import { adviceFor } from '../../core/verdict/advice.ts';
import type { CredentialView } from '../../protocol/messages.ts';
import { isRotationFinished, walkShown } from '../../protocol/walk-shown.ts';
import { calendarText, todayHere } from '../../texts/date.ts';
import { linkText } from '../../texts/index.ts';
import { stepText } from '../../texts/step.ts';
import { Icon } from './icon.tsx';
import { UsageLogLink } from './usage-log-link.tsx';
import { useDistinctName } from './use-distinct-name.ts';
import type { Ledger } from './use-ledger.ts';
import { Walk } from './walk.tsx';

interface Props {
  readonly view: CredentialView;
  readonly kind: Kind;
  readonly act: Ledger['act'];
}

/** What to do about a key. A rotation that was finished here is said to be; what comes then is offered, and begins with a press. */
export function AdviceSteps({ view, kind, act }: Props) {
  const isFinished = useFinished(view, kind);
  const [isNextOpen, openNext] = useState(false);
  const name = useDistinctName(view);
  const body = useId();
  const { stepIds, headlineId } = adviceFor(kind, view.verdict, todayHere());
  return (
    <>
      {isFinished && (
        <div class="finished">
          <p tabIndex={-1} data-part="finished">
            <Icon name="check" /> {t('walk_finished', name)}
          </p>
          {stepIds.length > 0 && (
            <button
              type="button"
              data-action="next-steps"
              aria-expanded={isNextOpen}
              aria-controls={body}
              onClick={() => openNext(!isNextOpen)}
            >
              {t(headlineId)}
            </button>
          )}
        </div>
      )}
      <div class="advice" id={body} hidden={isFinished && !isNextOpen}>
        {(!isFinished || isNextOpen) && <Steps view={view} kind={kind} act={act} />}
      </div>
    </>
  );
}

/** Until the next one is begun, or it is taken back. */
function useFinished(view: CredentialView, kind: Kind): boolean {
  const before = useRef(view);
  const isFinished = useRef(false);
  if (before.current !== view) {
    const shown = walkShown(view, kind, todayHere());
    if (isRotationFinished(before.current, view, kind, todayHere())) isFinished.current = true;
    else if (view.verdict.isOver || shown?.isUnderWay || shown?.what === 'rotate') isFinished.current = false;
    before.current = view;
  }
  return isFinished.current;
}

function Steps({ view, kind, act }: Props) {
  const advice = adviceFor(kind, view.verdict, todayHere());
  const isWalked = walkShown(view, kind, todayHere()) !== null;
  return (
    <>
      {isWalked && <Walk view={view} kind={kind} act={act} />}
      {!isWalked && advice.stepIds.length > 0 && (
        <>
          <h4>{t(advice.headlineId)}</h4>
          <ol data-part="steps">
            {advice.stepIds.map((id) => (
              <li key={id}>
                {stepText(id, kind)}
                <UsageLogLink ids={[id]} kind={kind} view={view} />
              </li>
            ))}
          </ol>
        </>
      )}
      {advice.cautionIds.length > 0 && (
        <ul class="cautions" data-part="cautions">
          {advice.cautionIds.map((id) => (
            <li key={id}>{stepText(id, kind)}</li>
          ))}
        </ul>
      )}
      <Links links={advice.links} kind={kind} />
    </>
  );
}

function Links({ links, kind }: { readonly links: readonly Link[]; readonly kind: Kind }) {
  return (
    <ul class="links" data-part="links">
      {links.map((link) => (
        <li key={`${link.purpose} ${link.source.url}`}>
          <a href={link.source.url} target="_blank" rel="noreferrer noopener">
            {linkText(link, kind)}
          </a>{' '}
          <small>{t('ui_checked', calendarText(link.source.checkedOn))}</small>
        </li>
      ))}
    </ul>
  );
}
