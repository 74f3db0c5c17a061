import * as rareDates from './read/times/rare-dates.ts';
import { sharedRoute } from './route.ts';

/** Put beside the page's script where a text below the label of a date, or a number, tells none by itself. */
sharedRoute().rareDates ??= rareDates;
