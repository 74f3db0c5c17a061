import { WORDINGS } from '../core/dates/pack.ts';
import { sharedRoute } from './route.ts';

/** Injected into a document where a language other than English is met; a second time it changes nothing. */
sharedRoute().wordings = WORDINGS;
