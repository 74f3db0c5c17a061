import { useId } from 'preact/hooks';
import type { CredentialKey } from '../../core/credential.ts';
import { standingOf } from '../../core/verdict/count.ts';
import { plural } from '../../platform/i18n.ts';
import type { CredentialView } from '../../platform/messages.ts';
import { summaryText } from '../../platform/phrases/index.ts';
import { useChunks } from './chunks.ts';
import { Credential } from './credential.tsx';
import { Fold, useOpened } from './fold.tsx';
import { type AccountGroup, accountName } from './grouping.ts';
import { Icon } from './icon.tsx';
import type { Ledger } from './use-ledger.ts';

interface Props {
  readonly group: AccountGroup;
  readonly act: Ledger['act'];
  /** The credential to show opened. */
  readonly open: CredentialKey | null;
  /** `never`: all keys stand there. Else they can be put away, and are at first or not; those in order are at first. */
  readonly folding: 'never' | 'open' | 'folded';
}

/** The keys of one account, under its name. */
export function AccountKeys({ group: { provider, account, credentials }, act, open, folding }: Props) {
  const holdsOpen = credentials.some(({ key }) => key === open);
  const [expanded, setExpanded] = useOpened(folding === 'open', holdsOpen);
  const body = useId();
  const name = <bdi>{accountName(provider, account, credentials[0]?.accountName)}</bdi>;
  if (folding === 'never') {
    return (
      <section class="account" data-part="account">
        <h2>{name}</h2>
        <Rows credentials={credentials} act={act} open={open} />
      </section>
    );
  }
  return (
    <section class="account" data-part="account" data-severity={credentials[0]?.verdict.severity}>
      <h2>
        <Fold expanded={expanded} body={body} onPress={() => setExpanded(!expanded)}>
          {name} <span class="count">{summaryText(credentials)}</span>
        </Fold>
      </h2>
      <div id={body} class="folded" hidden={!expanded}>
        {expanded && <Sorted credentials={credentials} act={act} open={open} />}
      </div>
    </section>
  );
}

interface RowsProps extends Pick<Props, 'act' | 'open'> {
  readonly credentials: readonly CredentialView[];
}

/** What there is something to say of; and behind one line those that are in order. */
function Sorted({ credentials, act, open }: RowsProps) {
  const inOrder = credentials.filter(isInOrder);
  const others = credentials.filter((view) => !isInOrder(view));
  const holdsOpen = inOrder.some(({ key }) => key === open);
  const [expanded, setExpanded] = useOpened(others.length === 0, holdsOpen);
  const body = useId();
  return (
    <>
      {others.length > 0 && <Rows credentials={others} act={act} open={open} />}
      {inOrder.length > 0 && (
        <div data-part="in-order" data-level="ok">
          <Fold expanded={expanded} body={body} onPress={() => setExpanded(!expanded)}>
            <Icon name="check" /> {plural('ui_in_order', inOrder.length)}
          </Fold>
          <div id={body} hidden={!expanded}>
            {expanded && <Rows credentials={inOrder} act={act} open={open} />}
          </div>
        </div>
      )}
    </>
  );
}

const isInOrder = ({ verdict }: CredentialView): boolean => standingOf(verdict) === 'in-order';

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
