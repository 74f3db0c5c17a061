/** Words for verdicts: the same on a page, in the popup and in the dashboard. No DOM. */
export { ageShort, ageText, evidenceText, levelName } from './age.ts';
export { bannerText } from './banner.ts';
export { dateText, dueText } from './date.ts';
export { linkText } from './link.ts';
export { reasonText } from './reason.ts';
