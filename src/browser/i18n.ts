import browser from './browser.ts';

/** The language of the texts in force (not of the browser): `en`, `pl`, as BCP 47. Every locale names itself. */
export function locale(): string {
  return browser.i18n.getMessage('locale_tag') || 'en';
}

/**
 * The text of a message, with `$1`… replaced in order: texts, so that no number goes there but as `countText` writes it. A missing
 * message shows its id, so that it is noticed.
 */
export function t(id: string, ...values: readonly string[]): string {
  return browser.i18n.getMessage(id, [...values]) || id;
}

/** Making one costs more than using it, here and below. */
const formats = new Map<string, Intl.NumberFormat>();

/** A count as the language writes it: "1,234", "12 345". */
export function countText(count: number): string {
  const language = locale();
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(count);
}

const rules = new Map<string, Intl.PluralRules>();

/**
 * The text for a count: `id_one`, `id_few`, `id_many` or `id_other`, whichever the language's plural rules ask for.
 * The count is `$1`, as `countText` writes it; further values follow.
 */
export function plural(id: string, count: number, ...values: readonly string[]): string {
  const language = locale();
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  const form = rule.select(count);
  const found = browser.i18n.getMessage(`${id}_${form}`, [countText(count), ...values]);
  return found || t(`${id}_other`, countText(count), ...values);
}
