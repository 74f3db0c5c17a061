/** Words for verdicts: the same on a page, in the popup and in the dashboard. No DOM. */
export { ageText, evidenceText, levelName, stateName } from './age.ts';
export { cardText } from './card.ts';
export { daysText, dayText, instantText, intervalText } from './date.ts';
export { actByText, factShort, factText, isToldByDay } from './fact.ts';
export { headlineText } from './headline.ts';
export { linkText } from './link.ts';
export { peopleAgeText, toldPeopleAge } from './people-age.ts';
export { reasonText } from './reason.ts';
export { becauseText, saidText } from './refuted.ts';
export { rowFact } from './row.ts';
export { badgeTitle, summaryText } from './summary.ts';
