import { cellFacts } from './read/times/cell-facts.ts';
import { rareDate } from './read/times/rare-dates.ts';
import { validEnd } from './read/times/valid-spans.ts';
import { zoneNoteIn } from './read/times/zone-note.ts';
import { sharedRoute } from './route.ts';

/** Put beside the page's script where a text below the label of a date, or a number, tells none by itself, or a zone is named. */
sharedRoute().rareDates ??= { cellFacts, rareDate, validEnd, zoneNoteIn };
