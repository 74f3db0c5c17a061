// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { byAttribute, byName, read, readingOf } from './acme.ts';

const TWO = ['backup 2021-01-03', 'mailer 2022-01-03'];
const page = (part: (name: string, day: string, id: number) => string) =>
  `<main><h1>API keys</h1>${part('backup', 'Jan 3, 2021', 1)}${part('mailer', 'Jan 3, 2022', 2)}</main>`;
const inHeading = (name: string, inside: string) =>
  `<div><h2><button aria-expanded="true">${name}</button></h2><div role="region">${inside}</div></div>`;
const inTab = (name: string, inside: string) =>
  `<div><div role="tab" aria-expanded="true">${name}</div><div role="tabpanel">${inside}</div></div>`;
const REVOKE = '<button>Revoke</button>';

test.each([
  ['a button in a heading', page((name, day) => inHeading(name, `<p>Created ${day}</p>${REVOKE}`))],
  ['more in that button', page((name, day) => inHeading(`<span>${name}</span>`, `<p>Created ${day}</p>${REVOKE}`))],
  [
    'a tab over each panel',
    page((name, day) => inTab(name, `<p>Created ${day}</p>${REVOKE}`)).replace(
      /(<div>.*)<\/main>/,
      '<div role="tablist">$1</div></main>',
    ),
  ],
])('a key is called as what opens its panel: %s', (_what, html) => {
  expect(read(byName, html)).toEqual(TWO);
});

test('where something else tells the rows, nothing to press is needed', () => {
  const html = page((name, day, id) =>
    inHeading(name, `<p>Created ${day}</p>`).replace('<div>', `<div data-id="k${id}">`),
  );
  expect(read(byAttribute, html)).toEqual(TWO);
});

test('what an accordion opens is no key where nothing in there acts on one: questions, documentation', () => {
  for (const part of [inHeading, inTab]) {
    const html = page((_, day, id) =>
      part(id === 1 ? 'Documentation' : '<span>Changes</span>', `<p>Created ${day}</p>`),
    );
    expect(readingOf(byName, html).credentials).toEqual([]);
    expect(readingOf(byName, html).complete).toBe(false);
  }
});

test('a button that shows more of a row is no name', () => {
  const html = `<main><h1>API keys</h1><ul><li data-id="k1"><button aria-expanded="false">Where it runs</button><p>Created Jan 3, 2021</p></li></ul></main>`;
  expect(read(byAttribute, html)).toEqual(['- 2021-01-03']);
});

test.each([
  ['that opens something within the row', '<h3><button aria-expanded="false">Where it runs</button></h3>', null],
  ['that is a view of the row', '<div role="tab">Where it runs</div>', 'backup'],
  ['in a list of tabs', '<div role="tablist"><div role="tab" aria-expanded="true">Python</div></div>', 'backup'],
])('behind a name, no name is a tab or button %s', (_what, html, name) => {
  const list = `<main><h1>API keys</h1><ul><li data-id="k1"><span>backup</span>${html}<p>Created Jan 3, 2021</p></li></ul></main>`;
  expect(readingOf(byAttribute, list).credentials.map((one) => one.name)).toEqual([name]);
});

test.each([
  ['what is new, with something to copy', 'Changelog', '<button>Copy</button>'],
  ['what is new, with more to read', 'What changed', '<button>Read more</button>'],
  ['a sort of keys', 'SSH keys', REVOKE],
  ['another sort of keys', 'Deploy keys', REVOKE],
  ['another subject', 'OAuth apps', REVOKE],
  ['another subject, too', 'Webhooks', REVOKE],
])('no key is what opens %s', (_what, title, act) => {
  const html = page((name, day, id) =>
    inHeading(id === 1 ? title : name, `<p>Created ${day}</p>${id === 1 ? act : REVOKE}`),
  );
  expect(read(byName, html).filter((one) => !one.startsWith('mailer'))).toEqual([]);
});

test('what opens the details of a row is not its name', () => {
  const html = page((_, day, id) =>
    inHeading('Show details', `<p>Created ${day}</p>`).replace('<div>', `<div data-id="k${id}">`),
  );
  expect(read(byAttribute, html)).toEqual(['- 2021-01-03', '- 2022-01-03']);
});
