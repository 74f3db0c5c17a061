import moment from 'moment';
import 'moment/locale/de';
import 'moment/locale/hi';
import 'moment/locale/ja';
import 'moment/locale/pl';
import type { Parameters } from './parameters.ts';

export const DAY = 86_400_000;

/** One for all pages, so that what was made stays made when a test moves the browser's clock on. Epoch ms. */
const referenceTime = Number(document.documentElement.dataset.referenceTime);

export function daysAgo(days: number): number {
  return referenceTime - days * DAY;
}

/** What happens on and on, such as a use: so many days ago by the clock of this page, in words. */
export function lately(parameters: Parameters, days: number): string {
  return relative(parameters, Date.now() - days * DAY);
}

/** When the key of this place in the list was made, epoch ms: each is a tenth of the first one's age younger. */
export function birthOf({ ageDays }: Parameters, index: number): number {
  return daysAgo(Math.max(1, ageDays * (1 - (index % 10) / 10)));
}

export function relative({ dateLang }: Parameters, at: number): string {
  return moment(at).locale(dateLang).fromNow();
}

/** moment's `ll`, HubSpot's usual form: "Mar 14, 2026". */
export function absolute({ dateLang }: Parameters, at: number): string {
  return moment(at).locale(dateLang).format('ll');
}

/** The label of the date that stands beside a secret which can be rotated in place. */
export function dateLabel({ dates }: Parameters): 'column.created' | 'column.rotated' {
  return dates === 'holder' ? 'column.created' : 'column.rotated';
}

/** A creation date as the page's parameters want it; null when none is to be shown. */
export function shownDate(parameters: Parameters, at: number): string | null {
  if (parameters.dates === 'none') return null;
  return parameters.dates === 'relative' ? relative(parameters, at) : absolute(parameters, at);
}
