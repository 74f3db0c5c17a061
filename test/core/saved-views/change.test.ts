import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinViews, type ViewChange, viewChangeBack, withView } from '../../../src/core/saved-views/change.ts';
import { MOST_VIEWS, type SavedView } from '../../../src/core/saved-views/schema.ts';

const DUE: SavedView = { name: 'Due', fields: { month: '2026-12' } };
const OLD: SavedView = { name: 'Old', fields: { level: 'overdue' } };

describe('a view', () => {
  test('is kept under its name, one a name, in the order of names', () => {
    expect(withView([OLD], { name: ' Due ', fields: DUE.fields })).toEqual([DUE, OLD]);
    expect(withView([DUE, OLD], { name: 'Due', fields: {} })).toEqual([{ name: 'Due', fields: {} }, OLD]);
  });

  test('gets another name, and goes', () => {
    expect(withView([DUE], { name: 'Soon', fields: DUE.fields, was: 'Due' })).toEqual([{ ...DUE, name: 'Soon' }]);
    expect(withView([DUE, OLD], { name: 'Due', fields: null })).toEqual([OLD]);
  });

  test('without a name is none, and there are not too many', () => {
    expect(withView([], { name: ' \u200b', fields: {} })).toBeNull();
    const many = Array.from({ length: MOST_VIEWS }, (_, at) => ({ name: `v${at}`, fields: {} }));
    expect(withView(many, { name: 'one more', fields: {} })).toBeNull();
    expect(withView(many, { name: 'v1', fields: DUE.fields })).toHaveLength(MOST_VIEWS);
  });
});

const name = fc.constantFrom('a', 'b', 'c', 'd');
const fields = fc.record({ level: fc.constantFrom('overdue', 'ok') });

test('what takes a change back leaves what was before it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ name, fields }), { selector: (view) => view.name }),
      fc.nat(),
      (some, at) => {
        const views = joinViews([], some);
        const one = views[at % Math.max(1, views.length)];
        const changes: ViewChange[] = [{ name: 'a', fields: { level: 'ok' } }];
        // A new name that is another view's takes that one's place, which no change of one view brings back.
        if (one) changes.push({ name: one.name, fields: null }, { name: 'e', fields: one.fields, was: one.name });
        for (const change of changes) {
          const after = withView(views, change) ?? [];
          expect(withView(after, viewChangeBack(views, change))).toEqual(views);
        }
      },
    ),
  );
});

test('what takes back a new name brings the old one back, with what it asked for', () => {
  const change = { name: ' Soon ', fields: OLD.fields, was: 'Due' };
  expect(viewChangeBack([DUE], change)).toEqual({ name: 'Due', fields: DUE.fields, was: 'Soon' });
  expect(viewChangeBack([], change)).toEqual({ name: 'Due', fields: OLD.fields, was: 'Soon' });
  expect(viewChangeBack([DUE], { name: 'Soon', fields: null, was: 'Due' })).toEqual({
    name: 'Soon',
    fields: DUE.fields,
  });
});

test('of one name, what is there stays', () => {
  expect(joinViews([DUE], [{ name: 'Due', fields: {} }, OLD])).toEqual([DUE, OLD]);
  expect(joinViews([DUE, OLD], [{ name: ' Old ', fields: {} }])).toEqual([DUE, OLD]);
});
