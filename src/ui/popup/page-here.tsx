import { t } from '../../browser/i18n.ts';
import { kindById, providerById } from '../../catalogue/index.ts';
import type { PageHere } from '../../protocol/messages.ts';
import { kindName } from '../../texts/kind-name.ts';
import { Icon } from '../components/icon.tsx';
import type { Act } from '../components/use-ledger.ts';
import { AddByHand } from './add-by-hand.tsx';
import { Announced } from './announced.tsx';
import { LetIn } from './let-in.tsx';
import { SeenHere } from './seen-here.tsx';

interface Props {
  readonly here: Extract<PageHere, { what: 'page' }>;
  readonly tabId: number | null;
  readonly refresh: () => Promise<void>;
  readonly act: Act;
}

/** A page with keys that Keyturn does not read by itself: what it is, what is announced for its keys, and how it can be read. */
export function PageHereCard({ here, tabId, refresh, act }: Props) {
  const name = providerById(here.provider)?.name ?? here.provider;
  const kinds = here.kinds.flatMap((id) => kindById(id) ?? []);
  const title = t(here.how === 'host' ? 'here_by_host' : 'here_by_path', name);
  // One question at a time: whether to let Keyturn in comes after whether it read right.
  const isAsking = here.seen !== null && here.seen.found > 0;
  return (
    <section class="notice" data-part="page-here" data-page={here.page} aria-labelledby="here-title">
      <Icon name="info" />
      <div>
        <h2 id="here-title">{title}</h2>
        <p>{t('here_kinds', kinds.map(({ id }) => kindName(id)).join(', '))}</p>
        {here.seen && tabId !== null && <SeenHere seen={here.seen} tabId={tabId} refresh={refresh} />}
        {kinds.map((kind) => (
          <Announced key={kind.id} kind={kind} isOnly={kinds.length === 1} />
        ))}
        {here.isReadable && !isAsking && tabId !== null && <LetIn here={here} tabId={tabId} refresh={refresh} />}
        {!isAsking && here.access !== 'granted' && <AddByHand here={here} act={act} />}
      </div>
    </section>
  );
}
