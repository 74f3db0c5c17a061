import { keyMaterialIn } from '../key-material/index.ts';
import { cleanText } from '../text.ts';
import type { Layout } from './layout.ts';
import { isPathPattern, pathExpression } from './place.ts';
import { LONGEST_INTERVAL, LONGEST_PROVIDER, type Taught } from './schema.ts';

/** What a person types about a page that they teach. */
export interface TaughtDraft {
  readonly name: string;
  readonly path: string;
  readonly everyDays: string;
}

/** What is wrong with it, as message ids; `path` has to fit the address of the page, where that is known. */
export type DraftProblem = 'taught_name_missing' | 'taught_name_is_key' | 'taught_path_wrong' | 'taught_days_wrong';

export function problemOf({ name, path, everyDays }: TaughtDraft, pathname: string | null): DraftProblem | null {
  if (cleanText(name, LONGEST_PROVIDER) === null) return 'taught_name_missing';
  if (keyMaterialIn(name) !== null) return 'taught_name_is_key';
  if (!isPathPattern(path) || (pathname !== null && !pathExpression(path).test(pathname))) return 'taught_path_wrong';
  const days = Number(everyDays);
  return Number.isInteger(days) && days >= 1 && days <= LONGEST_INTERVAL ? null : 'taught_days_wrong';
}

/** The page as it is kept. The draft has no problem; `today` is a day `YYYY-MM-DD`. */
export function taughtFrom(
  { name, path, everyDays }: TaughtDraft,
  { id, origin, layout, today }: { id: string; origin: string; layout: Layout; today: string },
): Taught {
  const clean = cleanText(name, LONGEST_PROVIDER) ?? '';
  return { id, name: clean, origin, path, layout, everyDays: Number(everyDays), taughtOn: today };
}
