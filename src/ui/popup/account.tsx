import { useId } from 'preact/hooks';
import { standingOf } from '../../core/verdict/count.ts';
import { plural } from '../../platform/i18n.ts';
import type { CredentialView } from '../../platform/messages.ts';
import { headlineText } from '../../platform/phrases/index.ts';
import { Fold, useOpened } from '../components/fold.tsx';
import { type AccountGroup, accountName } from '../components/grouping.ts';
import { Icon } from '../components/icon.tsx';
import { askedOf } from './asked.ts';
import { FoldedRows } from './folded-rows.tsx';
import { GroupNotes } from './group-notes.tsx';
import { KeyRows, type RowsProps } from './key-rows.tsx';

interface Props extends Omit<RowsProps, 'credentials'> {
  readonly group: AccountGroup;
  /** `never`: all keys stand there. Else they can be put away, and are at first or not; those in order are at first. */
  readonly folding: 'never' | 'open' | 'folded';
}

/** The keys of one account, under its name. */
export function Account({ group: { provider, account, credentials }, folding, ...rows }: Props) {
  const holdsAsked = credentials.some((view) => askedOf(rows.asked, view) !== null);
  const [expanded, setExpanded] = useOpened(folding === 'open', holdsAsked);
  const body = useId();
  const name = <bdi>{accountName(provider, account)}</bdi>;
  if (folding === 'never') {
    return (
      <section class="account" data-part="account">
        <h2>{name}</h2>
        <GroupNotes credentials={credentials} />
        <KeyRows credentials={credentials} {...rows} />
      </section>
    );
  }
  return (
    <section class="account" data-part="account" data-severity={credentials[0]?.verdict.severity}>
      <h2>
        <Fold expanded={expanded} body={body} onPress={() => setExpanded(!expanded)}>
          {name} <span class="count">{headlineText(credentials)}</span>
        </Fold>
      </h2>
      <div id={body} class="folded" hidden={!expanded}>
        {expanded && <Sorted credentials={credentials} {...rows} />}
      </div>
    </section>
  );
}

/** What there is something to say of; and behind one line those that are in order. */
function Sorted({ credentials, ...rows }: RowsProps) {
  const inOrder = credentials.filter(isInOrder);
  const others = credentials.filter((view) => !isInOrder(view));
  return (
    <>
      <GroupNotes credentials={others} />
      {others.length > 0 && <KeyRows credentials={others} {...rows} />}
      <FoldedRows part="in-order" openAtFirst={others.length === 0} credentials={inOrder} {...rows}>
        <Icon name="check" /> {plural('ui_in_order', inOrder.length)}
      </FoldedRows>
    </>
  );
}

const isInOrder = ({ verdict }: CredentialView): boolean => standingOf(verdict) === 'in-order';
