import { useId, useMemo } from 'preact/hooks';
import { countText, t } from '../../../browser/i18n.ts';
import type { CredentialKey } from '../../../core/credential.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { groupNotes } from '../../../texts/group-notes.ts';
import { levelName } from '../../../texts/index.ts';
import { useChunks } from '../../components/chunks.ts';
import { Credential, type SaidAbove } from '../../components/credential.tsx';
import { Fold, useOpened } from '../../components/fold.tsx';
import { Icon } from '../../components/icon.tsx';
import type { Ledger } from '../../components/use-ledger.ts';
import { isInOrder } from './groups.ts';

interface RowsProps extends SaidAbove {
  readonly credentials: readonly CredentialView[];
  readonly act: Ledger['act'];
  /** The credential to show opened. */
  readonly open: CredentialKey | null;
}

export interface BodyProps extends Omit<RowsProps, 'said'> {
  /** The group's title is not the kind of its keys. */
  readonly namesKind: boolean;
  /** Those in order stand behind one line. */
  readonly partsInOrder: boolean;
}

/** What several of the keys have in common is said above them, and no more beside each. */
export function GroupBody({ credentials, namesKind, partsInOrder, act, open }: BodyProps) {
  const { texts, said } = useMemo(() => groupNotes(credentials, namesKind), [credentials, namesKind]);
  const rows = { credentials, said, act, open };
  return (
    <>
      {texts.map((text) => (
        <p key={text} class="group-note" data-part="group-note">
          {text}
        </p>
      ))}
      {partsInOrder ? <Parted {...rows} /> : <Rows {...rows} />}
    </>
  );
}

function Parted({ credentials, said, act, open }: RowsProps) {
  const inOrder = credentials.filter(isInOrder);
  const others = credentials.filter((view) => !isInOrder(view));
  return (
    <>
      {others.length > 0 && <Rows {...{ said, act, open }} credentials={others} />}
      {inOrder.length > 0 && <InOrder {...{ said, act, open }} credentials={inOrder} atFirst={others.length === 0} />}
    </>
  );
}

function InOrder({ credentials, said, act, open, atFirst }: RowsProps & { readonly atFirst: boolean }) {
  const [expanded, setExpanded] = useOpened(atFirst, holds(credentials, open));
  const body = useId();
  return (
    <div data-part="in-order" data-level="ok">
      <Fold expanded={expanded} body={body} onPress={() => setExpanded(!expanded)}>
        <Icon name="check" /> {t('group_note', levelName('ok'), countText(credentials.length))}
      </Fold>
      <div id={body} hidden={!expanded}>
        {expanded && <Rows {...{ credentials, said, act, open }} />}
      </div>
    </div>
  );
}

function Rows({ credentials, said, act, open }: RowsProps) {
  const drawn = useChunks(credentials.length);
  return (
    <ul class="credentials">
      {credentials.slice(0, drawn).map((view) => (
        <Credential key={view.key} view={view} said={said} act={act} open={view.key === open} />
      ))}
    </ul>
  );
}

export const holds = (credentials: readonly CredentialView[], open: CredentialKey | null) =>
  open !== null && credentials.some(({ key }) => key === open);
