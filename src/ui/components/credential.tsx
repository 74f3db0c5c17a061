import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { kindById } from '../../catalogue/index.ts';
import type { Kind } from '../../core/lifecycle.ts';
import type { Reason } from '../../core/verdict/reason.ts';
import type { CredentialView } from '../../protocol/messages.ts';
import { barOf } from '../../texts/age-bar.ts';
import { sharedId } from '../../texts/group-notes.ts';
import { credentialName } from '../../texts/grouping.ts';
import { actByText, factText, instantText, isToldByDay, reasonText } from '../../texts/index.ts';
import { kindName } from '../../texts/kind-name.ts';
import { sentences } from '../../texts/sentences.ts';
import { CredentialDetails } from './credential-details.tsx';
import { Icon } from './icon.tsx';
import { LevelChip } from './level-chip.tsx';
import { LifeBar } from './life-bar.tsx';
import { memo } from './memo.ts';
import { RowContext } from './row-context.ts';
import type { Ledger } from './use-ledger.ts';

/** What is said above the line of several keys at once, as `sharedId` names it. */
export interface SaidAbove {
  readonly said: ReadonlySet<string>;
}

interface Props extends SaidAbove {
  readonly view: CredentialView;
  readonly act: Ledger['act'];
  readonly open: boolean;
}

/** One credential: a line that says what counts, and that opens to what to do. */
export const Credential = memo(function Credential({ view, said, act, open }: Props) {
  const [expanded, setExpanded] = useState(open);
  const item = useRef<HTMLLIElement>(null);
  const body = useId();
  const { Lead } = useContext(RowContext);
  useEffect(() => {
    if (!open) return;
    setExpanded(true);
    item.current?.querySelector<HTMLElement>('.row')?.focus();
  }, [open]);
  return (
    <li
      ref={item}
      class="credential"
      data-part="credential"
      data-key={view.key}
      data-level={view.verdict.level}
      data-severity={view.verdict.severity}
      data-presence={view.presence.state}
    >
      {Lead && <Lead view={view} />}
      <h3>
        <button
          type="button"
          class="row"
          aria-expanded={expanded}
          aria-controls={body}
          onClick={() => setExpanded(!expanded)}
        >
          <Icon name="chevron" />
          <Line view={view} said={said} expanded={expanded} />
        </button>
      </h3>
      <div id={body} class="body" hidden={!expanded}>
        {expanded && <CredentialDetails view={view} act={act} />}
      </div>
    </li>
  );
});

function Line({ view, said, expanded }: SaidAbove & { readonly view: CredentialView; readonly expanded: boolean }) {
  const { verdict } = view;
  const name = credentialName(view);
  const kind = kindById(view.kind);
  const { place, today } = useContext(RowContext);
  const what = [kindName(view.kind) === name ? '' : kindName(view.kind), place?.(view) ?? ''];
  return (
    <>
      <bdi class="name" title={name}>
        {name}
      </bdi>
      <LevelChip view={view} />
      <span class="kind">{what.filter(Boolean).join(' · ')}</span>
      {today && <LifeBar bar={barOf(view, today)} />}
      <span class="age" title={factText(verdict)}>
        {factText(verdict, today)}
      </span>
      <span class="due">{actByText(verdict)}</span>
      <span class="reason">{stateText(view) ?? (kind && !expanded && reasonsText(verdict.reasons, kind, said))}</span>
    </>
  );
}

/** What is said instead of a reason: that it is no more, or quiet. */
function stateText({ presence, verdict, snoozedUntil }: CredentialView): string | null {
  if (verdict.isOver) return t(`ui_${presence.state.replace('-', '_')}`, instantText(presence.since));
  return snoozedUntil === null ? null : t('ui_snoozed', instantText(snoozedUntil));
}

/** The first reason; and, where the kind is ending, that too: it needs a plan of its own. What the line or its group says is left out. */
function reasonsText(reasons: readonly Reason[], kind: Kind, said: ReadonlySet<string>): string {
  const told = reasons
    .filter((reason, at) => at === 0 || reason.code === 'kind-ending')
    .filter((reason) => !isToldByDay(reason) && !said.has(sharedId(kind.id, reason) ?? ''));
  return sentences(...told.map((reason) => reasonText(reason, kind)));
}
