import { describe, expect, test } from 'vitest';
import { readReply } from '../../../src/protocol/schemas/own-replies.ts';
import { readLook } from '../../../src/protocol/schemas/stored-look.ts';

const REFUSAL = { ok: false, error: 'error_storage_full', values: [] } as const;

describe('a reply to one of our windows', () => {
  test.each([REFUSAL, { ok: true, value: null }] as const)('is taken as it is: %o', (reply) => {
    expect(readReply('sites-allowed', reply)).toEqual(reply);
  });

  test('may speak of nothing that the window has to be told of', () => {
    const reply = { ok: true, value: { here: null, known: undefined } };
    expect(readReply('page-here', reply)).toEqual(reply);
    expect(readReply('taught', { ok: true, value: [{ id: 'taught/acme' }] })).toMatchObject({ ok: true });
  });

  test.each<[string, unknown]>([
    ['that is none', null],
    ['with a text for the list', { ok: true, value: 'taught' }],
    ['with a text in it', { ok: true, value: ['taught'] }],
    ['with nothing in it', { ok: true, value: [null] }],
    ['with a reason that is no id of a message', { ...REFUSAL, error: 'Try again' }],
  ])('is none %s', (_what, raw) => {
    expect(readReply('taught', raw)).toBeNull();
  });
});

test('what is kept of a look is read where it is one', () => {
  const look = {
    instance: { provider: 'gitlab', origin: 'https://git.example.org', basePath: '/gitlab' },
    asked: null,
    seen: null,
  };
  expect(readLook(look)).toEqual(look);
  expect(readLook({ ...look, instance: { ...look.instance, origin: 'git.example.org' } })).toBeNull();
});
