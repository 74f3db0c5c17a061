import moment from 'moment/min/moment-with-locales.js';

// The file leaves the last of its locales in force.
moment.locale('en');

/** All of moment's locales but the one that only shows where a program is not translated. */
export const MOMENT_LOCALES = moment
  .locales()
  .filter((locale) => locale !== 'x-pseudo')
  .sort();

/** moment.js with all its locales, in a browser as well as in Node. */
export default moment;
