import { useId } from 'preact/hooks';
import { plural } from '../../../browser/i18n.ts';
import type { CredentialKey } from '../../../core/credential.ts';
import { Fold, useOpened } from '../../components/fold.tsx';
import { Icon } from '../../components/icon.tsx';
import type { Ledger } from '../../components/use-ledger.ts';
import type { Group } from './groups.ts';
import { KeyGroup } from './key-group.tsx';
import { GroupMark } from './selection.tsx';
import type { Grouping } from './view.ts';

/** Of more keys than that, only the first group stands open. */
const OPEN_UP_TO = 40;

interface Props {
  readonly groups: readonly Group[];
  readonly by: Grouping;
  /** Some keys are looked for: all that was found stands there. */
  readonly isLookedFor: boolean;
  readonly act: Ledger['act'];
  readonly open: CredentialKey | null;
}

/** The groups; and behind one line those in which nothing is to be done. */
export function KeyGroups({ groups, by, isLookedFor, act, open }: Props) {
  const count = groups.reduce((sum, { credentials }) => sum + credentials.length, 0);
  const isShort = count <= OPEN_UP_TO;
  // By month, what is in order has its place too; and who looks for something is not to open a line for it.
  const parts = by !== 'month' && !isLookedFor;
  const calm = parts ? groups.filter(({ isCalm }) => isCalm) : [];
  const others =
    parts && calm.length > 1 && calm.length < groups.length ? groups.filter(({ isCalm }) => !isCalm) : groups;
  const shown = (list: readonly Group[], isFirstOpen: boolean) =>
    list.map((group, at) => (
      <KeyGroup
        key={`${isShort} ${parts} ${by} ${group.id}`}
        group={group}
        namesKind={by !== 'kind'}
        isOpen={isShort || (isFirstOpen && at === 0)}
        partsInOrder={parts && count > PART_FROM}
        lead={<GroupMark credentials={group.credentials} title={group.title} />}
        act={act}
        open={open}
      />
    ));
  return (
    <>
      {shown(others, true)}
      {others !== groups && <Calm groups={calm} open={open} by={by} shown={(list) => shown(list, false)} />}
    </>
  );
}

/** With fewer keys than that all of them stand there. */
const PART_FROM = 8;

interface CalmProps {
  readonly groups: readonly Group[];
  readonly open: CredentialKey | null;
  readonly by: Grouping;
  readonly shown: (groups: readonly Group[]) => preact.JSX.Element[];
}

function Calm({ groups, open, by, shown }: CalmProps) {
  const holdsOpen = groups.some(({ credentials }) => credentials.some(({ key }) => key === open));
  const [expanded, setExpanded] = useOpened(false, holdsOpen);
  const body = useId();
  return (
    <div class="calm" data-part="calm" data-level="ok">
      <Fold expanded={expanded} body={body} onPress={() => setExpanded(!expanded)}>
        <Icon name="check" /> {plural(`dash_calm_${by}`, groups.length)}
      </Fold>
      <div id={body} class="folded" hidden={!expanded}>
        {expanded && shown(groups)}
      </div>
    </div>
  );
}
