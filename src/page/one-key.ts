import * as oneKey from './read/detail.ts';
import { isExplainedAround } from './read/labels/around-date.ts';
import { sharedRoute } from './route.ts';

/** Put beside the page's script before its first look, on pages about one key. */
sharedRoute().oneKey ??= oneKey;
sharedRoute().isExplainedAround ??= isExplainedAround;
