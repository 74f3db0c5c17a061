import { describe, expect, test } from 'vitest';
import { read, told } from './hubspot.ts';

/** What happened stands in several columns: what is finer than "service key" may make another event of it. */

const AT = '2026-05-04T10:02:00Z';
const DATE = { account: '1' };
const inTable = (columns: string, ...cells: string[]) =>
  read(`Date,${columns},Object ID\n${[AT, ...cells, '39045903'].join(',')}`, DATE);
const inJson = (fields: Record<string, string>) =>
  read(JSON.stringify([{ occurredAt: AT, ...fields, targetObjectId: '39045903' }]), DATE);

describe('an event of a part of the key, or one that failed, is neither its making nor its end', () => {
  const COLUMNS = 'Category,Subcategory,Action';
  test.each([
    ['SERVICE_KEY', 'PERMISSIONS', 'DELETE'],
    ['SERVICE_KEY', 'PERMISSIONS', 'CREATE'],
    ['Service key', 'Scopes', 'Deleted'],
    ['Service key', 'Description', 'Removed'],
    ['Service key', 'Webhook', 'Created'],
    ['PRIVATE_APP_ACCESS_TOKEN', 'ALLOWED_IP', 'DELETE'],
    ['Private app', 'Access token note', 'Delete'],
    ['Service key', 'Create', 'Failed'],
    ['Service key', 'Create', 'Rotate'],
    ['Security', 'Service key created', 'Delete'],
    ['Permissions', 'Service key', 'Delete'],
  ])('%s, %s, %s', (...cells) => {
    const [category = '', subCategory = '', action = ''] = cells;
    const unread = { events: [], otherLines: 0, problem: null };
    expect(inTable(COLUMNS, ...cells)).toMatchObject({ ...unread, notUnderstood: [{ line: 2, why: 'event' }] });
    const line = { ...unread, notUnderstood: [{ line: 1, why: 'event' }] };
    expect(inJson({ category, subCategory, action })).toMatchObject(line);
    expect(inJson({ action, subCategory, category })).toMatchObject(line);
  });

  test.each([
    ['Kategorie,Unterkategorie,Aktion'],
    ['Kategoria,Podkategoria,Akcja'],
    ['Catégorie,Sous-catégorie,Action'],
    ['Category,Detail,Action'],
    ['Category,Action,Property'],
    ['Category,Action,Result'],
  ])('under %s', (columns) => {
    const part = columns.endsWith('Result') ? 'Failure' : 'Scopes';
    const cells = /Action,/.test(columns) ? ['Service key', 'Deleted', part] : ['Service key', part, 'Deleted'];
    expect(inTable(columns, ...cells)).toMatchObject({ events: [], notUnderstood: [{ line: 2, why: 'event' }] });
  });

  test('in a column between, whatever that is called', () => {
    const reading = inTable('Category,Area,Action', 'Service key', 'Endpoints', 'Deleted');
    expect(reading).toMatchObject({ events: [], notUnderstood: [{ line: 2, why: 'event' }] });
  });

  test('in a table without names', () => {
    for (const cells of ['Service key,Scopes,Deleted', 'Service key,Deleted,Scopes', 'SERVICE_KEY_CREATE,Failed']) {
      const reading = read(`${AT},${cells},app.hubspot.com/service-keys/1/key/39045903`, DATE);
      expect(reading).toMatchObject({ events: [], notUnderstood: [{ line: 1, why: 'event' }] });
    }
  });

  test('a type of its own beside a finer action', () => {
    expect(inJson({ type: 'SERVICE_KEY_DEACTIVATE', action: 'ALLOWED_DOMAIN' }).events).toEqual([]);
    expect(inJson({ type: 'SERVICE_KEY_CREATE', status: 'FAILED' }).events).toEqual([]);
  });
});

describe('what adds nothing may be left out', () => {
  test.each([
    ['CRITICAL_ACTION', 'SERVICE_KEY_CREATE', 'PERFORM'],
    ['CRITICAL_ACTION', 'SERVICE_KEY', 'CREATE'],
    ['Account and billing', 'Service key', 'Create'],
    ['Service key', 'Service key created', 'Create'],
    ['Service keys', 'Service key', 'Created'],
    ['SERVICE_KEY', 'CREATE', 'SUCCESS'],
  ])('%s, %s, %s', (...cells) => {
    const [category = '', subCategory = '', action = ''] = cells;
    const created = ['created service-key 1/39045903 2026-05-04T10:02'];
    expect(told(inTable('Category,Subcategory,Action', ...cells))).toEqual(created);
    expect(told(inTable('Category,Modified by,Subcategory,Action', cells[0], 'Ana', cells[1], cells[2]))).toEqual(
      created,
    );
    expect(told(inJson({ action, subCategory, category }))).toEqual(created);
  });

  test('a key or a person may be called like a part of a key', () => {
    const columns = 'Category,Subcategory,Action,Object name,Modified by,Location';
    const cells = ['Security', 'Service key', 'Create', 'Webhooks', 'Admin Role', 'Tag'];
    expect(told(inTable(columns, ...cells))).toEqual(['created service-key 1/39045903 2026-05-04T10:02']);
  });

  test('a rotation is an update, too', () => {
    const reading = inJson({ subCategory: 'SERVICE_KEY_ROTATE', action: 'UPDATE' });
    expect(told(reading)).toEqual(['rotated service-key 1/39045903 2026-05-04T10:02']);
    expect(inJson({ subCategory: 'SERVICE_KEY', action: 'UPDATE' }).events).toEqual([]);
  });

  test('the known event of a part stays one of which nothing follows', () => {
    const reading = inTable('Category,Subcategory,Action', 'Service key', 'Rotation schedule', 'Removed');
    expect(reading).toMatchObject({ events: [], otherLines: 1, notUnderstood: [] });
  });
});
