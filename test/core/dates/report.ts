import { MOMENT_LOCALES } from './moment/locales.ts';
import {
  HUBSPOT,
  INTL_LANGUAGES,
  type Tried,
  tryIntlAbsolute,
  tryIntlRelative,
  tryIntlSkeletons,
  tryMoment,
} from './sweep.ts';

/** Everything tried, in the order of the report. */
export function everything(): { name: string; tried: Tried[] }[] {
  return [
    { name: 'Intl.DateTimeFormat, dateStyle/timeStyle', tried: INTL_LANGUAGES.flatMap(tryIntlAbsolute) },
    { name: 'Intl.DateTimeFormat, day and time', tried: INTL_LANGUAGES.flatMap(tryIntlSkeletons) },
    { name: 'Intl.RelativeTimeFormat, style/numeric', tried: INTL_LANGUAGES.flatMap(tryIntlRelative) },
    { name: 'moment.js', tried: MOMENT_LOCALES.flatMap(tryMoment) },
  ];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** How many texts were tried, not read, and read wrongly. */
export function totals(tried: readonly Tried[]): { count: number; unread: number; wrong: number } {
  return {
    count: sum(tried.map(({ count }) => count)),
    unread: sum(tried.map(({ unread }) => unread.length)),
    wrong: sum(tried.map(({ wrong }) => wrong.length)),
  };
}

/** The part of docs/dates.md that is measured: a table of totals, then every combination not wholly read, with an example. */
export function measured(): string {
  const sections = everything();
  const summary = sections.map(({ name, tried }) => {
    const { count, unread, wrong } = totals(tried);
    return `| ${name} | ${new Set(tried.map(({ language }) => language)).size} | ${count} | ${unread} | ${wrong} |`;
  });
  return [
    '| printed by | languages | texts | not read | read wrongly |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...summary,
    '',
    ...sections.flatMap(({ name, tried }) => section(name, tried)),
  ].join('\n');
}

function section(name: string, tried: readonly Tried[]): string[] {
  const short = tried.filter(({ unread }) => unread.length > 0);
  const whole = new Set(
    tried.map(({ language }) => language).filter((language) => !short.some((each) => each.language === language)),
  );
  return [
    `### ${name}`,
    '',
    `Read in every style: ${[...whole].join(', ')}.`,
    '',
    ...(short.length === 0
      ? ['Nothing is left unread.']
      : ['| language | style | not read | for example |', '| --- | --- | ---: | --- |']),
    ...short.map(row),
    '',
  ];
}

function row({ language, style, count, unread }: Tried): string {
  const base = language.split('-')[0] ?? '';
  const mark = HUBSPOT.some((each) => each.toLowerCase() === language.toLowerCase() || each === base)
    ? ' (HubSpot)'
    : '';
  return `| ${language}${mark} | ${style} | ${unread.length} of ${count} | ${unread[0]?.replaceAll('|', '/')} |`;
}
