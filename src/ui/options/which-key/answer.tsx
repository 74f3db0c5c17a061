import { locale, plural, t } from '../../../browser/i18n.ts';
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
  const { kinds, isComparable, fits, excluded, unknown } = told;
  if (kinds.length === 0) return <p class="problem">{t('which_no_shape')}</p>;
  const chance = Math.min(...fits.map(({ oneIn }) => oneIn));
  return (
    <section class="card">
      <p>{t('which_form', new Intl.ListFormat(locale(), { type: 'disjunction' }).format(kinds.map(kindName)))}</p>
      {!isComparable && <p>{t('which_too_little')}</p>}
      {isComparable && fits.length + excluded + unknown === 0 && <p>{t('which_nothing')}</p>}
      {fits.length > 0 && (
        <>
          <p>
            <strong>{t('which_may_be')}</strong>
          </p>
          <ul>
            {fits.map(({ key, which }) => {
              const view = credentials.find((one) => one.key === key);
              return view ? (
                <li key={key} data-key={key} data-which={which}>
                  <a href={`#credential=${encodeURIComponent(key)}`}>
                    <bdi>{distinctName(view, credentials)}</bdi>
                  </a>{' '}
                  <small>{[accountNameOf(view), t(`which_${which}`)].join(' · ')}</small>
                </li>
              ) : null;
            })}
          </ul>
          <p>{t('which_chance', new Intl.NumberFormat(locale()).format(chance))}</p>
        </>
      )}
      {fits.length === 0 && excluded > 0 && (
        <p>
          <strong>{t('which_none')}</strong>
        </p>
      )}
      {excluded > 0 && <p data-note="excluded">{plural('which_excluded', excluded)}</p>}
      {isComparable && unknown > 0 && <p data-note="unknown">{plural('which_unknown', unknown)}</p>}
      <p class="hint">{t('which_clipboard')}</p>
    </section>
  );
}
