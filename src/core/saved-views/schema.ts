import * as v from 'valibot';
import { cleanText } from '../text.ts';

/** What a view asks for, by field: which keys, in which groups and order. What is not named is asked for as it is without a view. */
export const VIEW_FIELDS = ['count', 'level', 'kind', 'account', 'month', 'end', 'group', 'sort'] as const;
export type ViewFields = { readonly [K in (typeof VIEW_FIELDS)[number]]?: string | undefined };

/** A view of the list under a name that a person gave it; no two have the same name. */
export interface SavedView {
  readonly name: string;
  readonly fields: ViewFields;
}

/** Graphemes of a name. */
export const LONGEST_VIEW_NAME = 60;
/** Far more than anybody finds again. */
export const MOST_VIEWS = 100;

const value = v.optional(v.pipe(v.string(), v.maxLength(200), v.regex(/^[^\p{C}]*$/u)));

export const viewFieldsSchema: v.GenericSchema<unknown, ViewFields> = v.strictObject({
  ...{ count: value, level: value, kind: value, account: value, month: value, end: value, group: value, sort: value },
});

export const savedViewsSchema: v.GenericSchema<unknown, readonly SavedView[]> = v.pipe(
  v.array(v.object({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)), fields: viewFieldsSchema })),
  v.maxLength(MOST_VIEWS),
);

/** The name as it is kept; null where nothing of it can be shown. */
export const viewName = (name: string): string | null => cleanText(name, LONGEST_VIEW_NAME);
