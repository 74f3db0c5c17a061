import { locale, plural, t } from '../../../browser/i18n.ts';
import { PROVIDERS } from '../../../catalogue/index.ts';
import type { CredentialKey } from '../../../core/credential.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { distinctName } from '../../../texts/distinct-name.ts';
import { accountNameOf } from '../../../texts/grouping.ts';
import { kindName } from '../../../texts/kind-name.ts';
import type { Told } from './compare.ts';

interface Props {
  readonly told: Told;
  readonly credentials: readonly CredentialView[];
}

/** What fingerprints tell of it, and how sure that is. */
export function Answer({ told, credentials }: Props) {
  const { kinds, vendor, isComparable, fits, excluded, unknown } = told;
  if (vendor !== null) return <Elsewhere vendor={vendor} />;
  if (kinds.length === 0) return <p class="problem">{t('which_no_shape')}</p>;
  const whichOf = (key: CredentialKey) => fits.find((fit) => fit.key === key)?.which;
  const chance = Math.min(...fits.map(({ oneIn }) => oneIn));
  return (
    <section class="card">
      <p>{t('which_form', new Intl.ListFormat(locale(), { type: 'disjunction' }).format(kinds.map(kindName)))}</p>
      {!isComparable && <p>{t('which_too_little')}</p>}
      {isComparable && fits.length + excluded + unknown.length === 0 && <p>{t('which_nothing')}</p>}
      {fits.length > 0 && (
        <>
          <p>
            <strong>{t('which_may_be')}</strong>
          </p>
          <Keys keys={fits.map(({ key }) => key)} whichOf={whichOf} credentials={credentials} />
          <p>{t('which_chance', new Intl.NumberFormat(locale()).format(chance))}</p>
        </>
      )}
      {fits.length === 0 && excluded > 0 && (
        <p>
          <strong>{t('which_none')}</strong>
        </p>
      )}
      {excluded > 0 && <p data-note="excluded">{plural('which_excluded', excluded)}</p>}
      {isComparable && fits.length === 0 && unknown.length > 0 && (
        <>
          <p data-note="unknown">{plural('which_unknown', unknown.length)}</p>
          <details>
            <summary>{t('dash_keys')}</summary>
            <Keys keys={unknown} credentials={credentials} />
          </details>
        </>
      )}
      <p class="hint">{t('which_clipboard')}</p>
    </section>
  );
}

/** A key of a vendor of whose keys none can be compared. */
function Elsewhere({ vendor }: { readonly vendor: string }) {
  const compared = new Intl.ListFormat(locale(), { type: 'disjunction' }).format(PROVIDERS.map(({ name }) => name));
  return (
    <section class="card" data-note="vendor">
      <p>{t('which_vendor', vendor, compared)}</p>
      <p class="hint">{t('which_clipboard')}</p>
    </section>
  );
}

interface KeysProps extends Pick<Props, 'credentials'> {
  readonly keys: readonly CredentialKey[];
  readonly whichOf?: (key: CredentialKey) => Told['fits'][number]['which'] | undefined;
}

/** Each with the way to it. */
function Keys({ keys, whichOf, credentials }: KeysProps) {
  const views = new Map(credentials.map((view) => [view.key, view]));
  return (
    <ul>
      {keys.map((key) => {
        const view = views.get(key);
        const which = whichOf?.(key);
        return view ? (
          <li key={key} data-key={key} data-which={which}>
            <a href={`#credential=${encodeURIComponent(key)}`}>
              <bdi>{distinctName(view, credentials)}</bdi>
            </a>{' '}
            <small>{[accountNameOf(view), ...(which ? [t(`which_${which}`)] : [])].join(' · ')}</small>
          </li>
        ) : null;
      })}
    </ul>
  );
}
