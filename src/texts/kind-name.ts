import { locale, t } from '../browser/i18n.ts';
import { kindById } from '../catalogue/index.ts';

/**
 * What a kind is called: the provider's own name for it in this language, where the catalogue has one; else a word of ours, and beside
 * it the provider's English name, where there is one; "A or B" for one of several. The id where the kind is not known.
 */
export function kindName(kind: string): string {
  const known = kindById(kind);
  if (!known) return kind;
  const { names, nameId, mayBe } = known;
  if (mayBe) return listed(mayBe.map(({ id }) => kindName(id)));
  const own = names?.[locale()];
  if (own !== undefined) return own;
  return names?.en === undefined ? t(nameId) : t('kind_named', t(nameId), names.en);
}

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'disjunction' }).format(new Set(names));
