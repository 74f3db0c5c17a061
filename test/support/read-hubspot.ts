import { sharedRoute } from '../../src/page/route.ts';
import { HUBSPOT } from './hubspot.ts';

/** What the script `read-hubspot.js` does in a page. */
sharedRoute().provider ??= HUBSPOT;
