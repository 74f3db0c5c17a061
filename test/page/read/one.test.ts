// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { dayOf, readerOn } from '../fixtures.ts';
import { DETAIL, show } from './shown.ts';

afterEach(() => document.body.replaceChildren());

describe('the name of the one credential', () => {
  const secret = '<h2>Service key</h2><code>pat-na1-88a7a***-****-****-****-************</code>';

  test('is the title of the page without the controls in it', () => {
    show(`<main><h1>Lead <b>Import</b> <button>Edit</button></h1>${secret}</main>`);
    expect(readerOn(document, DETAIL).read().credentials[0]?.name).toBe('Lead Import');
  });

  test('is shown without marks that steer the direction of text', () => {
    show(`<main><h1>Lead\u202e Import</h1>${secret}</main>`);
    expect(readerOn(document, DETAIL).read().credentials[0]?.name).toBe('Lead Import');
  });
});

describe('dates around the one credential', () => {
  const secret = '<h2>Service key</h2><code>pat-na1-88a7a***-****-****-****-************</code>';
  const birthWith = (html: string) => {
    document.documentElement.lang = /\p{Script=Han}/u.test(html) ? 'ja' : 'en';
    show(`<main><h1>Lead Import</h1>${secret}${html}</main>`);
    return dayOf(readerOn(document, DETAIL).read().credentials[0]?.created ?? null);
  };

  test.each([
    ['a term and its value', '<dl><dt>Created</dt><dd>Mar 14, 2026</dd></dl>'],
    ['a sentence', '<p>Created by Ana Kowalska on March 14, 2026 at 10:02</p>'],
    ['a label and a value beside it', '<div><span>Created</span><span>Mar 14, 2026</span></div>'],
    ['a value over its label', '<div><div>Mar 14, 2026</div><div>Created</div></div>'],
    ['a row header and its cell', '<table><tr><th>Created</th><td>Mar 14, 2026</td></tr></table>'],
    [
      'a label by reference',
      '<p id="l">Created</p><p>·</p><div><p>Foo</p><p aria-labelledby="l">Mar 14, 2026</p></div>',
    ],
    ['a field that only shows', '<div><label>Created</label><input readonly value="Mar 14, 2026"></div>'],
    [
      'a translation key',
      '<div><i18n-string data-key="serviceKeys.detail.createdAt">Foo</i18n-string> <span>Mar 14, 2026</span></div>',
    ],
    [
      'an attribute, where the text is of another zone',
      '<p>Created <time datetime="2026-03-14T12:00:00Z">Mar 15, 2026</time></p>',
    ],
    [
      'an attribute, where the text is a word',
      '<p>Created <time datetime="2026-03-14T12:00:00Z">some time ago</time></p>',
    ],
    ['a Japanese sentence', '<p>2026年3月14日 作成</p>'],
    ['half a translation', '<p>Utworzono: March 14, 2026</p>'],
  ])('are read from %s', (_how, html) => {
    expect(birthWith(html)).toBe('2026-03-14');
  });

  test.each([
    ['no label', '<p>Mar 14, 2026</p>'],
    ['a label that says more', '<p>Workspace created Mar 14, 2026</p>'],
    ['a heading that names the account', '<h2>Account</h2><p>Created Mar 14, 2026</p>'],
    ['a heading that is not known', '<h2>Foo</h2><p>Created Mar 14, 2026</p>'],
    ['a title that names the account', '<div><b>Your account</b><div><p>Created Mar 14, 2026</p></div></div>'],
    ['a heading that names the secret before', '<h2>Previous token</h2><p>Created Mar 14, 2026</p>'],
    ['a heading that names another secret', '<h2>Client secret</h2><p>Created Mar 14, 2026</p>'],
    ['a year alone', '<p>Created 2026</p>'],
    [
      'a table of events',
      '<table><tr><th>Event</th><th>Created</th></tr><tr><td>View</td><td>Mar 14, 2026</td></tr></table>',
    ],
    ['a note beside the page', '<aside><p>Created Mar 14, 2026</p></aside>'],
    ['a dialog over it', '<div role="dialog"><p>Created Mar 14, 2026</p></div>'],
    ['a button before it', '<div><button>Reset</button><span>Mar 14, 2026</span></div>'],
    ['two that differ', '<p>Created Mar 14, 2026</p><p>Created Apr 15, 2026</p>'],
    ['a form that asks for it', '<label>Created <input type="text" value="Mar 14, 2026"></label>'],
    ['a tooltip of something else', '<p>Created <span title="Imported Mar 14, 2026">—</span></p>'],
  ])('are not read from %s', (_what, html) => {
    expect(birthWith(html)).toBeUndefined();
  });
});
