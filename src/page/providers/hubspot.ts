import { HUBSPOT_READING } from '../../catalogue/hubspot.reading.ts';
import { sharedRoute } from '../route.ts';

/** All that `read-hubspot.js` does: what reading HubSpot's pages needs to know, for the page's script. */
sharedRoute().provider ??= HUBSPOT_READING;
