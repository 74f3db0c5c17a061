import { SELDOM } from '../core/dates/wordings.seldom.ts';
import { sharedRoute } from './route.ts';

/** Injected into a document whose language is seldom met; a second time it changes nothing. */
sharedRoute().wordings = SELDOM;
