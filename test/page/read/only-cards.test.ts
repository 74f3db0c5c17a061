// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byName, read, readingOf } from './acme.ts';

const born = '<p>Created 2021-01-03</p>';
const card = (title: string, more = '<button>Revoke</button>') => `<div>${title}${born}${more}</div>`;

describe('one key alone, below a heading of keys', () => {
  test.each([
    ['with a heading', `<h1>Settings</h1><div><h2>API keys</h2>${card('<h3>backup</h3>')}</div>`],
    ['without', `<h1>Settings</h1><div><h2>Tokens</h2>${card('<div>backup</div>')}</div>`],
    ['right below the title', `<h1>API keys</h1>${card('<p>backup</p>')}`],
    ['with a picture to press', `<h1>API keys</h1>${card('<p>backup</p>', '<button aria-label="Delete">×</button>')}`],
    [
      'beside a list of something else',
      `<h1>Developer</h1><section><h2>Personal tokens</h2>${card('<p>backup</p>')}</section>
       <section><h2>OAuth apps</h2>${card('<p>CRM</p>')}</section>`,
    ],
  ])('is read: %s', (_how, html) => expect(read(byName, html)).toEqual(['backup 2021-01-03']));

  test.each([
    ['no heading of keys', `<h1>Settings</h1><h2>Apps</h2>${card('<p>CRM</p>')}`],
    ['a heading that says more', `<h1>Recent activity of keys</h1>${card('<p>backup</p>')}`],
    ['nothing to do with a key', `<h1>API keys</h1>${card('<p>Tip</p>', '<button>Dismiss</button>')}`],
    ['something to do with all', `<h1>API keys</h1>${card('<p>Tip</p>', '<button>Delete all</button>')}`],
    ['a state to press', `<h1>API keys</h1>${card('<p>Tip</p>', '<button>Active</button>')}`],
    ['a person’s name', `<h1>API keys</h1>${card('<p>Ann Lee</p>')}`],
    ['the name of a workspace', `<h1>API keys</h1>${card('<p>Workspace Maple</p>')}`],
    [
      'another subject for all around it',
      `<h1>API keys</h1><section aria-label="Webhooks">${card('<p>CRM</p>')}</section>`,
    ],
    [
      'items about it whose names do not show',
      `<h1>API keys</h1><div><p>Keep them safe</p><ul><li>••••${born}<button>Revoke</button></li></ul></div>`,
    ],
    [
      'another beside it that is not like it',
      `<h1>API keys</h1>${card('<p>backup</p>')}${card('<div>import</div>', '<p>x</p><button>Revoke</button>')}`,
    ],
    ['no date of its own', '<h1>API keys</h1><div><p>Tip</p><button>Delete</button></div>'],
  ])('is none with %s', (_what, html) => expect(read(byName, html)).toEqual([]));
});

test('among cards with headings one that is like them but has none is a key, too', () => {
  const page = (other: string) =>
    read(
      byName,
      `<main><h1>API keys</h1><div>${card('<h3>backup</h3>')}${other}${card('<h3>import</h3>')}</div></main>`,
    );
  expect(page(card('<strong>Nightly export</strong>'))).toContain('Nightly export 2021-01-03');
  for (const other of [
    card('<p>Nightly export</p>', ''),
    card('<p>Workspace</p>'),
    '<div><p>Tip</p><button>Revoke</button></div>',
  ])
    expect(page(other), other).toEqual(['backup 2021-01-03', 'import 2021-01-03']);
  const bare = `<div>${card('<h3>backup</h3>', '')}${card('<p>Nightly export</p>', '')}${card('<h3>import</h3>', '')}</div>`;
  expect(read(byName, `<main><h1>API keys</h1>${bare}</main>`)).toEqual(['backup 2021-01-03', 'import 2021-01-03']);
});

describe('among cards with something to press for a key', () => {
  const page = (other: string) =>
    `<main><h1>API keys</h1><div><h3>${other}</div>${card('<h3>backup</h3>')}${card('<h3>import</h3>')}</main>`;

  test.each([
    'Documentation</h3><p>Created 2 days ago</p><a>Read</a>',
    'Security tips</h3><p>Rotated keys are safer. Created 2 days ago</p><button>Dismiss</button>',
  ])('one without is no key that anybody can be sure of: %s', (other) => {
    expect(read(byName, page(other))).toEqual(['backup 2021-01-03', 'import 2021-01-03']);
    expect(readingOf(byName, page(other)).complete).toBe(false);
  });
});
