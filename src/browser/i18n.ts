import browser from './browser.ts';

/** The language of the texts in force (not of the browser): `en`, `pl`, as BCP 47. Every locale names itself. */
export function locale(): string {
  return browser.i18n.getMessage('locale_tag') || 'en';
}

/** The text of a message, with `$1`… replaced in order. A missing message shows its id, so that it is noticed. */
export function t(id: string, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(id, values.map(String)) || id;
}

/** Making one costs more than using it. */
const rules = new Map<string, Intl.PluralRules>();

/**
 * The text for a count: `id_one`, `id_few`, `id_many` or `id_other`, whichever the language's plural rules ask for.
 * The count is `$1`, further values follow.
 */
export function plural(id: string, count: number, ...values: readonly (string | number)[]): string {
  const language = locale();
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  const form = rule.select(count);
  const found = browser.i18n.getMessage(`${id}_${form}`, [count, ...values].map(String));
  return found || t(`${id}_other`, count, ...values);
}
