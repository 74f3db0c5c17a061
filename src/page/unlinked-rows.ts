import * as unlinkedRows from './read/lists/unlinked-rows.ts';
import { sharedRoute } from './route.ts';

/** Put beside the page's script before its first look, where the rows of a page carry no link to their key's own page. */
sharedRoute().unlinkedRows ??= unlinkedRows;
