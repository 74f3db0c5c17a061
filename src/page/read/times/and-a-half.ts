import { foldLabel } from '../labels/fold-label.ts';
import { vocabularies } from '../labels/loaded-languages.ts';

const COUNT = '(\\d+|\\p{L}+)';
/** Some units and a half, as languages say them: the number, and where it stands behind it, the unit. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `^(.*?)(?<!\\p{L})${COUNT} (?:and a half|(?:og )?et halvt?|och (?:ett|en) halvt?|i pół|a půl|с половиной|з половиною|buçuk|és fél|ja puoli)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `^(.*?)(?<!\\p{L})${COUNT} (\\p{L}+) (?:and a half|et demie?|y medi[oa]|e mezz[oa]|e mei[oa])(?!\\p{L})`,
    'u',
  ),
  /^(.*?)(?<![\d.,])(\d+) ?½ ?/u,
  /^(.*?)(?<!\p{L})(\p{L}+?)(?:einhalb|[eë]nhalf)(?!\p{L})/u,
  /^(.*?)(?<!\d)(\d+|[二两兩三四五六七八九])\s*(年|년)\s*(?:半|반)/u,
];
const HAN = '一二三四五六七八九';

/** With one more unit and no half, and how many units there are at least: "3 years ago" for "two and a half years ago"; null without one. */
export function wholeAbove(said: string): { readonly text: string; readonly least: number } | null {
  for (const form of FORMS) {
    const [all, before = '', count = '', unit = ''] = form.exec(said) ?? [];
    const least = numberOf(count);
    if (all === undefined || least < 1) continue;
    return { text: `${before}${least + 1} ${unit}${said.slice(all.length)}`, least };
  }
  return null;
}

function numberOf(count: string): number {
  if (/^\d/.test(count)) return Number(count);
  const word = foldLabel(count).replace(/[两兩]/u, '二');
  if (HAN.includes(word)) return HAN.indexOf(word) + 1;
  for (const vocabulary of vocabularies()) {
    const at = [...vocabulary.listPhrases('number')].indexOf(word);
    if (at >= 0) return at + 2;
  }
  return 0;
}
