import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { countText } from '../../../browser/i18n.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { stateName } from '../../../texts/index.ts';
import { CountParts } from '../../components/count-parts.tsx';
import { Fold, useOpened } from '../../components/fold.tsx';
import { type BodyProps, GroupBody, holds } from './group-body.tsx';
import { type Group, isInOrder } from './groups.ts';
import { stateCounts } from './state-counts.ts';

interface Props extends Omit<BodyProps, 'credentials'> {
  readonly group: Group;
  readonly isOpen: boolean;
  /** Stands beside the head. */
  readonly lead: ComponentChildren;
}

/** Keys under a head that says how many there are of each state, and that puts them away. */
export function KeyGroup({ group, namesKind, isOpen, partsInOrder, lead, act, open }: Props) {
  const { id, title, credentials } = group;
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
        {expanded && <GroupBody {...{ credentials, namesKind, partsInOrder, act, open }} />}
      </div>
    </section>
  );
}

/** In the words of the chips. */
function Tally({ credentials }: { readonly credentials: readonly CredentialView[] }) {
  const parts = stateCounts(credentials).map(({ state, count }) => `${stateName(state)} ${countText(count)}`);
  return (
    <span class="count" data-part="tally">
      <CountParts text={parts.join(' · ')} />
    </span>
  );
}
