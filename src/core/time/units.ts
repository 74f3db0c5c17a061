/** Lengths in ms. A calendar day may be shorter or longer: days are counted with `addDays` and `daysBetween`. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
