import { kindById, providerById } from '../../catalogue/index.ts';
import { kindName, t } from '../../platform/i18n.ts';
import type { PageHere } from '../../platform/messages.ts';
import { Icon } from '../components/icon.tsx';
import { Announced } from './announced.tsx';

type Known = Extract<PageHere, { what: 'page' }>;

/** A page with keys of a provider whose pages nobody has let Keyturn read: what it is, and what is announced for its keys. */
export function PageHereCard({ here }: { readonly here: Known }) {
  const name = providerById(here.provider)?.name ?? here.provider;
  const kinds = here.kinds.flatMap((id) => kindById(id) ?? []);
  const title = t(here.how === 'host' ? 'here_by_host' : 'here_by_path', name);
  return (
    <section class="notice" data-part="page-here" data-page={here.page} aria-labelledby="here-title">
      <Icon name="info" />
      <div>
        <h2 id="here-title">{title}</h2>
        <p>{t('here_kinds', kinds.map(({ id }) => kindName(id)).join(', '))}</p>
        {kinds.map((kind) => (
          <Announced key={kind.id} kind={kind} isOnly={kinds.length === 1} />
        ))}
      </div>
    </section>
  );
}
