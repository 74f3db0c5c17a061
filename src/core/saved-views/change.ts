import { MOST_VIEWS, type SavedView, type ViewFields, viewName } from './schema.ts';

export interface ViewChange {
  readonly name: string;
  /** What it asks for; null: there is no view of that name any more. */
  readonly fields: ViewFields | null;
  /** The name that it had before. */
  readonly was?: string | undefined;
}

/** The views after that change, in the order of their names; null where the name cannot be kept, or there are too many. */
export function withView(views: readonly SavedView[], { name, fields, was }: ViewChange): readonly SavedView[] | null {
  const clean = viewName(name);
  if (clean === null) return null;
  const others = views.filter((view) => view.name !== clean && view.name !== was);
  const next = fields === null ? others : [...others, { name: clean, fields }];
  if (next.length > MOST_VIEWS) return null;
  return next.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What takes that change back. */
export function viewChangeBack(views: readonly SavedView[], { name, fields, was }: ViewChange): ViewChange {
  const before = views.find((view) => view.name === (was ?? viewName(name)));
  if (fields !== null && was !== undefined)
    return { name: was, fields: before?.fields ?? fields, was: viewName(name) ?? name };
  return { name, fields: before?.fields ?? null };
}

/** Views of a file beside those that are there: of one name, that which is there stays. */
export function joinViews(own: readonly SavedView[], others: readonly SavedView[]): readonly SavedView[] {
  return others.reduce((views, view) => {
    const isThere = views.some(({ name }) => name === viewName(view.name));
    return isThere ? views : (withView(views, view) ?? views);
  }, own);
}
