import { describe, expect, test } from 'vitest';
import { eventReader } from '../../../src/core/log/wording.ts';
import { HUBSPOT } from '../../support/hubspot.ts';

const { meaningOf } = eventReader(HUBSPOT.logEvents);
const typeOf = (cell: string) => {
  const meaning = meaningOf(cell);
  return meaning === null || meaning === 'unknown-event' ? meaning : meaning.rule.type;
};

describe('what a cell says of an event', () => {
  test.each(HUBSPOT.logEvents.map(({ type }) => type))('%s, in any writing', (type) => {
    const words = type.toLowerCase().replaceAll('_', ' ');
    for (const cell of [
      type,
      type.toLowerCase(),
      words,
      words.toUpperCase(),
      type.replaceAll('_', '-'),
      ` ${words}. `,
    ]) {
      expect(typeOf(cell)).toBe(type);
    }
  });

  test.each([
    ['Private app access token rotated', 'PRIVATE_APP_ACCESS_TOKEN_ROTATE'],
    ['Rotated the access token of a private app', 'PRIVATE_APP_ACCESS_TOKEN_ROTATE'],
    ['Private app token was created', 'PRIVATE_APP_ACCESS_TOKEN_CREATE'],
    ['Legacy private app access token deleted', 'PRIVATE_APP_ACCESS_TOKEN_DEACTIVATE'],
    ['Service keys revealed', 'SERVICE_KEY_REVEAL'],
    ['Service key automatically rotated', 'SERVICE_KEY_AUTO_ROTATE'],
    ['Service key permissions updated', 'SERVICE_KEY_PERMISSIONS_UPDATE'],
    ['HubSpot API key generated', 'HAPIKEY_CREATE'],
    ['API key deactivated', 'HAPIKEY_DEACTIVATE'],
    ['Personal access key regenerated', 'PERSONAL_ACCESS_KEY_ROTATE'],
  ])('%s', (cell, type) => {
    expect(typeOf(cell)).toBe(type);
  });

  test.each([
    'SERVICE_KEY_TELEPORT',
    'Service key “Sync” created',
    'Service key created and rotated',
    'API key rotated',
    'Private app access token expired',
  ])('%s is about a key, but which event it is nobody said', (cell) => {
    expect(typeOf(cell)).toBe('unknown-event');
  });

  test.each([
    '',
    'LOGIN_SUCCEEDED',
    'Developer API key created',
    'PUBLIC_APP_CLIENT_SECRET_VIEW',
    'Private app created',
    'Key created',
    'https://app.hubspot.com/service-keys/1/key/2',
    'service.key@create.example',
    `SERVICE_KEY_CREATE${' '.repeat(200)}`,
    '__proto__',
    '2026-11-24',
  ])('%j is no event of a key', (cell) => {
    expect(typeOf(cell)).toBeNull();
  });
});
