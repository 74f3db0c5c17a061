import { rowKind } from './read/kinds/row-kind.ts';
import { sharedRoute } from './route.ts';

/** Put beside the page's script before its first look, where several kinds of keys stand on a page. */
sharedRoute().rowKind ??= rowKind;
