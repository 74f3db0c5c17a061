import { effectOf } from './read/lists/changes.ts';
import { isListOfKeys } from './read/lists/list-of-keys.ts';
import { ListRows } from './read/lists/list-rows.ts';
import { namedIn, saidIn } from './read/lists/row-names.ts';
import { sharedRoute } from './route.ts';

/** Put beside the page's script before its first look, on pages that list keys. */
sharedRoute().lists ??= { effectOf, ListRows, isListOfKeys, namedIn, saidIn };
