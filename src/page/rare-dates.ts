import { cellFacts } from './read/times/cell-facts.ts';
import { rareDate } from './read/times/rare-dates.ts';
import { rareLine } from './read/times/rare-lines.ts';
import { zoneNoteIn } from './read/times/zone-note.ts';
import { sharedRoute } from './route.ts';

/** Put beside the page's script where a text below the label of a date, or a number, tells none by itself, or a zone is named. */
sharedRoute().rareDates ??= { cellFacts, rareDate, rareLine, zoneNoteIn };
