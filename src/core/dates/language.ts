const MOST_LANGUAGES = 6;

/** A language as the platform writes it, none when it is none: a page may say anything, `en_US` or `ku-kmr` among it. */
export function canonical(language: string): string[] {
  const [base = ''] = language.split(/[-_]/);
  for (const name of [language.replaceAll('_', '-'), base]) {
    try {
      return Intl.getCanonicalLocales(name);
    } catch {
      // Its first part may still be one.
    }
  }
  return [];
}

/** The first subtag, as the platform writes it: what is written in a language shares its words. Empty when it is none. */
export function baseOf(language: string): string {
  const [base = ''] = (canonical(language)[0] ?? '').split('-');
  return base === 'no' ? 'nb' : base;
}

/** The languages of a context, as the platform writes them. */
export const ownOf = (languages: readonly string[]): string[] => languages.slice(0, MOST_LANGUAGES).flatMap(canonical);

/** The languages in which dates are read: those of a context, and English. */
export const spokenOf = (languages: readonly string[]): string[] => [...new Set([...ownOf(languages), 'en'])];
