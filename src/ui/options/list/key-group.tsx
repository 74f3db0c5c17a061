import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../../browser/i18n.ts';
import type { CredentialKey } from '../../../core/credential.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { levelName, stateName } from '../../../texts/index.ts';
import { useChunks } from '../../components/chunks.ts';
import { Credential } from '../../components/credential.tsx';
import { Fold, useOpened } from '../../components/fold.tsx';
import { Icon } from '../../components/icon.tsx';
import type { Ledger } from '../../components/use-ledger.ts';
import { type Group, isInOrder, tallyOf } from './groups.ts';

interface RowsProps {
  readonly credentials: readonly CredentialView[];
  readonly act: Ledger['act'];
  /** The credential to show opened. */
  readonly open: CredentialKey | null;
}

interface Props extends Omit<RowsProps, 'credentials'> {
  readonly group: Group;
  readonly isOpen: boolean;
  /** Those in order stand behind one line. */
  readonly partsInOrder: boolean;
  /** Stands beside the head. */
  readonly lead: ComponentChildren;
}

/** Keys under a head that says how many there are of each state, and that puts them away. */
export function KeyGroup({ group: { id, title, credentials }, isOpen, partsInOrder, lead, act, open }: Props) {
  const [expanded, setExpanded] = useOpened(isOpen, holds(credentials, open));
  const body = useId();
  return (
    <section
      class="account"
      data-part="account"
      data-group={id}
      data-severity={credentials[0]?.verdict.severity}
      data-level={credentials.every(isInOrder) ? 'ok' : undefined}
    >
      <div class="head">
        {lead}
        <h2>
          <Fold expanded={expanded} body={body} onPress={() => setExpanded(!expanded)}>
            <bdi>{title}</bdi> <Tally credentials={credentials} />
          </Fold>
        </h2>
      </div>
      <div id={body} class="folded" hidden={!expanded}>
        {expanded &&
          (partsInOrder ? <Parted {...{ credentials, act, open }} /> : <Rows {...{ credentials, act, open }} />)}
      </div>
    </section>
  );
}

function Tally({ credentials }: Pick<RowsProps, 'credentials'>) {
  return (
    <span class="count" data-part="tally">
      {tallyOf(credentials).map(([state, count], at) => (
        <>
          {at > 0 && ' · '}
          <span key={state} class="tally">{`${stateName(state)} ${count}`}</span>
        </>
      ))}
    </span>
  );
}

function Parted({ credentials, act, open }: RowsProps) {
  const inOrder = credentials.filter(isInOrder);
  const others = credentials.filter((view) => !isInOrder(view));
  return (
    <>
      {others.length > 0 && <Rows credentials={others} act={act} open={open} />}
      {inOrder.length > 0 && <InOrder credentials={inOrder} act={act} open={open} atFirst={others.length === 0} />}
    </>
  );
}

function InOrder({ credentials, act, open, atFirst }: RowsProps & { readonly atFirst: boolean }) {
  const [expanded, setExpanded] = useOpened(atFirst, holds(credentials, open));
  const body = useId();
  return (
    <div data-part="in-order" data-level="ok">
      <Fold expanded={expanded} body={body} onPress={() => setExpanded(!expanded)}>
        <Icon name="check" /> {t('group_note', levelName('ok'), credentials.length)}
      </Fold>
      <div id={body} hidden={!expanded}>
        {expanded && <Rows credentials={credentials} act={act} open={open} />}
      </div>
    </div>
  );
}

function Rows({ credentials, act, open }: RowsProps) {
  const drawn = useChunks(credentials.length);
  return (
    <ul class="credentials">
      {credentials.slice(0, drawn).map((view) => (
        <Credential key={view.key} view={view} act={act} open={view.key === open} />
      ))}
    </ul>
  );
}

const holds = (credentials: readonly CredentialView[], open: CredentialKey | null) =>
  open !== null && credentials.some(({ key }) => key === open);
