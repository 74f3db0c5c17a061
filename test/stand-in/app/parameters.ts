const LANGUAGES = ['en', 'pl', 'de', 'ja'] as const;
const DATE_LANGUAGES = [...LANGUAGES, 'hi'] as const;

/** What the query of the page's address asks for; see README.md. */
export interface Parameters {
  readonly lang: (typeof LANGUAGES)[number];
  /** In which the dates are printed: `lang`, or another. */
  readonly dateLang: (typeof DATE_LANGUAGES)[number];
  /** What the page says that its language is. */
  readonly says: string;
  readonly keys: number;
  /** `holder`: the dates of the apps and entries, which their rotations do not move. */
  readonly dates: 'absolute' | 'relative' | 'holder' | 'none';
  readonly ageDays: number;
  readonly late: number;
  readonly rerenderOnFocus: boolean;
  readonly reveal: boolean;
  readonly plant: boolean;
  readonly dark: boolean;
  readonly seed: string;
  readonly hostile: readonly string[];
}

export function readParameters(search: string): Parameters {
  const query = new URLSearchParams(search);
  const one = <T extends string>(name: string, choices: readonly T[], fallback: T): T =>
    choices.find((choice) => choice === query.get(name)) ?? fallback;
  const number = (name: string, fallback: number): number => {
    const value = Number(query.get(name) ?? fallback);
    return Number.isFinite(value) && value >= 0 ? value : fallback;
  };
  const lang = one('lang', LANGUAGES, 'en');
  const dateLang = one('dateLang', DATE_LANGUAGES, lang);
  return {
    lang,
    dateLang,
    says: one('says', DATE_LANGUAGES, dateLang),
    keys: number('keys', 3),
    dates: one('dates', ['absolute', 'relative', 'holder', 'none'], 'absolute'),
    ageDays: number('age', 200),
    late: number('late', 0),
    rerenderOnFocus: query.get('rerender') === 'focus',
    reveal: query.get('reveal') === '1',
    plant: query.get('plant') === '1',
    dark: query.get('theme') === 'dark',
    seed: query.get('seed') ?? 'keyturn',
    hostile: (query.get('hostile') ?? '').split(',').filter(Boolean),
  };
}
