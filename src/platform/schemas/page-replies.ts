import * as v from 'valibot';
import type { PageReplies, Reply } from '../messages.ts';
import { replyOf } from './reply.ts';
import { pageContext, pageView } from './views.ts';

type ReplySchemas = { readonly [T in keyof PageReplies]: v.GenericSchema<unknown, Reply<PageReplies[T]>> };

const view = replyOf(pageView);

/** What a page's message may be answered with. */
export const PAGE_REPLIES: ReplySchemas = {
  'key-page': replyOf(v.null()),
  'page-context': replyOf(pageContext),
  sighted: view,
  'page-view': view,
  'page-action': view,
};
