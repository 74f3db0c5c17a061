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
