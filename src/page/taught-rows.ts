import * as taughtRows from './read/taught/taught-rows.ts';
import { sharedRoute } from './route.ts';

/** Put beside the page's script before its first look, on pages that a person has taught. */
sharedRoute().taughtRows ??= taughtRows;
