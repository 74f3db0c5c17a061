// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listWith, pageWith } from './lists.ts';

describe('a list is not whole', () => {
  test.each([
    ['a button that says what the rows have in common', '<button>Environment: Production</button>'],
    ['a menu that does', '<button aria-haspopup="menu">Status: Active</button>'],
    ['tabs that nothing marks as such', '<div><div>Live</div><div>Test</div></div>'],
    ['a span of time', '<button>Last 30 days</button>'],
    ['years to choose from', '<a href="?y=2025">2025</a><a href="?y=2026">2026</a>'],
  ])('beside %s', (_what, html) => {
    expect(listWith(html).complete).toBe(false);
  });

  test.each([
    '<p>Showing the first 2 keys</p>',
    '<p>Keys of other users are not listed</p>',
    '<p>Scroll down to load</p>',
  ])('where the page says so: %s', (html) => {
    expect(listWith('', html).complete).toBe(false);
  });
});

describe('a list is whole', () => {
  test.each([
    ['a button for the order', '<button>Sort by: Name</button>'],
    ['what is said of the product', '<div>Beta</div>'],
  ])('beside %s', (_what, html) => {
    expect(listWith(html).complete).toBe(true);
  });

  test('but not beside the name of one part alone, as of a mode', () => {
    expect(listWith('<div>Live</div>').complete).toBe(false);
  });

  const select = (value: string, ...options: string[]) =>
    `<select aria-label="Keys"><option value="${value}">${options.join('</option><option>')}</option></select>`;
  test('beside a select of what to do with rows, as long as nothing is chosen', () => {
    expect(listWith(select('-1', 'Bulk actions', 'Revoke', 'Delete selected')).complete).toBe(true);
    expect(listWith(select('3', 'Bulk actions', 'Revoke', 'Delete selected')).complete).toBe(false);
    expect(listWith(select('', 'Mine', 'Of my team', 'Of others')).complete).toBe(false);
  });
});

test.each(['<p>Connecting…</p>', '<p>Last synced 3 hours ago</p>', '<p>Just a moment</p>'])(
  'a list without rows is not said to be empty beside %s',
  (html) => {
    expect(pageWith(`<p>No service keys</p>${html}`).outcome).toBe('unreadable');
  },
);
