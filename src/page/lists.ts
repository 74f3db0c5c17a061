import { effectOf } from './read/lists/changes.ts';
import { ListRows } from './read/lists/list-rows.ts';
import { sharedRoute } from './route.ts';

/** Put beside the page's script before its first look, on pages that list keys. */
sharedRoute().lists ??= { effectOf, ListRows };
