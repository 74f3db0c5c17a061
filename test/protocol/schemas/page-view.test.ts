import { describe, expect, test } from 'vitest';
import { readPageView } from '../../../src/protocol/schemas/page-view.ts';

const CHIP = {
  key: 'k',
  name: 'Sync',
  level: 'overdue',
  severity: 'critical',
  words: 'Overdue',
  fact: '412 d',
  label: 'All of it',
};
const LINK = { action: 'read', text: 'Read how', url: 'https://developers.hubspot.com/docs' };
const CARD = {
  level: 'overdue',
  severity: 'critical',
  title: 'Rotate "Sync"',
  body: ['It is 412 days old.'],
  contact: 'it-security@example.com',
  pill: '1 overdue',
  opens: 'k',
  button: 'Open in Keyturn',
  link: LINK,
};
const VIEW = { chips: [CHIP], card: CARD, isCollapsed: false };

const withChip = (change: object) => ({ ...VIEW, chips: [CHIP, { ...CHIP, ...change }] });
const withCard = (change: object) => ({ ...VIEW, card: { ...CARD, ...change } });
const withLink = (change: object) => withCard({ link: { ...LINK, ...change } });

describe('what the worker shows to a page', () => {
  test('is taken as it is, and nothing beside it', () => {
    expect(readPageView(VIEW)).toEqual(VIEW);
    expect(readPageView({ ...VIEW, isPart: true })).toEqual({ ...VIEW, isPart: true });
    expect(readPageView({ ...VIEW, more: 1, isPart: 'yes' })).toEqual(VIEW);
  });

  test('may lack what is nullable', () => {
    const view = {
      chips: [{ ...CHIP, name: null }],
      card: { ...CARD, opens: null, contact: null, link: null },
      isCollapsed: true,
    };
    expect(readPageView(view)).toEqual(view);
    expect(readPageView({ ...VIEW, card: null })).toEqual({ ...VIEW, card: null });
  });
});

describe('nothing is shown of a view', () => {
  test.each<[string, unknown]>([
    ['that is none', null],
    ['that is a text', 'view'],
    ['without chips', { ...VIEW, chips: null }],
    ['with a text for chips', { ...VIEW, chips: 'chips' }],
    ['with nothing for a chip', { ...VIEW, chips: [null] }],
    ['with a text for a chip', { ...VIEW, chips: ['chip'] }],
    ['that is folded or not, nobody knows', { ...VIEW, isCollapsed: undefined }],
    ['without a card, not even null', { ...VIEW, card: undefined }],
    ['with a text for a card', { ...VIEW, card: 'card' }],
    ['with a text for a link', withCard({ link: 'https://example.com' })],
    ['with no list for the lines of its card', withCard({ body: 'It is old.' })],
    ['with a number among the lines of its card', withCard({ body: ['It is old.', 412] })],
    ['with a link to a script', withLink({ url: 'javascript:alert(1)' })],
    ['with a link without encryption', withLink({ url: 'http://developers.hubspot.com/docs' })],
  ])('%s', (_what, raw) => expect(readPageView(raw)).toBeNull());

  test.each(Object.keys(CHIP))('whose chip has a wrong %s', (field) => {
    expect(readPageView(withChip({ [field]: 7 }))).toBeNull();
    expect(readPageView(withChip({ [field]: undefined }))).toBeNull();
  });

  test.each(Object.keys(CARD))('whose card has a wrong %s', (field) => {
    expect(readPageView(withCard({ [field]: 7 }))).toBeNull();
    expect(readPageView(withCard({ [field]: undefined }))).toBeNull();
  });

  test.each(Object.keys(LINK))('whose link has a wrong %s', (field) => {
    expect(readPageView(withLink({ [field]: 7 }))).toBeNull();
    expect(readPageView(withLink({ [field]: undefined }))).toBeNull();
  });
});
