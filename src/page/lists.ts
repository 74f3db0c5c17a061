import { isClosed, isInOther } from './read/dom/headings.ts';
import { isEvent } from './read/events/index.ts';
import { isExplainedAround } from './read/labels/around-date.ts';
import { effectOf } from './read/lists/changes.ts';
import { doubtedColumns } from './read/lists/doubted-columns.ts';
import { ListRows } from './read/lists/list-rows.ts';
import { namedBefore, namedIn, saidIn } from './read/lists/row-names.ts';
import { sharedRoute } from './route.ts';

/** Put beside the page's script before its first look, on pages that list keys. */
sharedRoute().lists ??= {
  effectOf,
  ListRows,
  doubtedColumns,
  namedBefore,
  namedIn,
  saidIn,
  isEvent,
  isClosed,
  isInOther,
};
sharedRoute().isExplainedAround ??= isExplainedAround;
