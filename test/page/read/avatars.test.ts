// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { byAttribute, byLink, byName, read } from './acme.ts';

/** Two keys, each with the letters of a picture before its name. */
const KEYS = [
  ['AB', 'Acme Billing'],
  ['NS', 'Nightly sync'],
] as const;
const OTHERS = ['JD', 'MK'] as const;
const DATED = ['Acme Billing 2024-11-03', 'Nightly sync 2024-11-03'];
const NAMELESS = ['- 2024-11-03', '- 2024-11-03'];

type Form = (letters: string, name: string) => string;

const page = (inner: string) => `<body><main><h1>API keys</h1>${inner}</main></body>`;
const cells = (form: Form, keys: readonly (readonly [string, string])[] = KEYS) => {
  const rows = keys.map(
    ([letters, name], at) => `<tr data-id="k${at + 1}"><td>${form(letters, name)}</td><td>Nov 3, 2024</td></tr>`,
  );
  return page(`<table><thead><tr><th>Name</th><th>Created</th></tr></thead>${rows.join('')}</table>`);
};
const cards = (tag: string, form: Form, keys: readonly (readonly [string, string])[] = KEYS) => {
  const rows = keys.map(([letters, name], at) => {
    const title = `<${tag} href="/keys/${at + 1}">${form(letters, name)}</${tag}>`;
    return `<li data-id="k${at + 1}">${title} <span>Created Nov 3, 2024</span></li>`;
  });
  return page(`<ul>${rows.join('')}</ul>`);
};

const FORMS: [string, Form][] = [
  ['its initials', (letters, name) => `<span>${letters}</span><span>${name}</span>`],
  ['in a part of their own', (letters, name) => `<div><div>${letters}</div></div><div>${name}</div>`],
  ['in bold', (letters, name) => `<b>${letters}</b> ${name}`],
  ['its first letter', (_, name) => `<span>${name[0]}</span><span>${name}</span>`],
  ['its first two letters', (_, name) => `<span>${name.slice(0, 2)}</span><span>${name}</span>`],
];

test.each(FORMS)('letters in place of a picture are no name, and no part of it: %s', (_what, form) => {
  expect(read(byAttribute, cells(form))).toEqual(DATED);
  expect(read(byName, cells(form))).toEqual(DATED);
  expect(read(byLink, cards('a', form))).toEqual(DATED);
  expect(read(byAttribute, cards('h3', form))).toEqual(DATED);
});

const theirs = KEYS.map(([, name], at) => [OTHERS[at] ?? '', name] as const);

test('letters of somebody else are no name, where a class says that they are a picture', () => {
  const form: Form = (letters, name) => `<span class="MuiAvatar-root">${letters}</span><span>${name}</span>`;
  expect(read(byAttribute, cells(form, theirs))).toEqual(DATED);
  expect(read(byLink, cards('a', form, theirs))).toEqual(DATED);
  expect(read(byAttribute, cards('h3', form, theirs))).toEqual(DATED);
});

test('capitals of which nothing says whether they are a name leave a key without one', () => {
  const form: Form = (letters, name) => `<span>${letters}</span><span>${name}</span>`;
  expect(read(byAttribute, cells(form, theirs))).toEqual(NAMELESS);
  expect(read(byLink, cards('a', form, theirs))).toEqual(NAMELESS);
  expect(read(byAttribute, cards('h3', form, theirs))).toEqual(NAMELESS);
});

test('a short name stays one', () => {
  const alone: Form = (letters) => letters;
  expect(read(byAttribute, cells(alone, theirs))).toEqual(['JD 2024-11-03', 'MK 2024-11-03']);
  const linked: Form = (letters, name) => `<a href="#">${letters}</a><small>${name}</small>`;
  expect(read(byAttribute, cells(linked, theirs))).toEqual(['JD 2024-11-03', 'MK 2024-11-03']);
  const html = page(
    '<table><thead><tr><th></th><th></th><th>Created</th></tr></thead>' +
      '<tr data-id="k1"><td>XR</td><td>XR, read</td><td>Nov 3, 2024</td></tr>' +
      '<tr data-id="k2"><td>ZQ</td><td>ZQ, read</td><td>Nov 3, 2024</td></tr></table>',
  );
  expect(read(byAttribute, html)).toEqual(['XR 2024-11-03', 'ZQ 2024-11-03']);
});
