import { LAZY } from '../core/dates/wordings.lazy.ts';
import { sharedRoute } from './route.ts';

/** Injected into a document whose language is seldom met; a second time it changes nothing. */
sharedRoute().wordings = LAZY;
