import { accountOn } from './read/account-on.ts';
import { sharedRoute } from './route.ts';

/** Put before the page's script where a page tells whose keys it shows. */
sharedRoute().accountOn ??= accountOn;
