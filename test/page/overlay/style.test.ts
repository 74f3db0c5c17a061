import { expect, test } from 'vitest';
import { sheetText } from '../../../src/page/overlay/style.ts';

test('nothing is a custom property: a page can register those, and so give ours other values', () => {
  const text = sheetText();
  expect(text).toContain('#b3261e');
  expect(text).not.toMatch(/var\(|--/);
});

test('a page can put nothing before or behind what is in our element', () => {
  expect(sheetText()).toContain(':host::backdrop,:host::before,:host::after{display:none!important}');
});

test.each(['light', 'dark'])('each level has colours of its own on a %s page', (theme) => {
  const chips = [...sheetText().matchAll(/\.all\[data-theme=(\w+)\] \.chip(\S*?)\{background:(\S+?);color:(\S+?)\}/g)];
  const own = chips.filter(([, of]) => of === theme).map(([, , level, ground, ink]) => ({ level, ground, ink }));
  expect(own.map(({ level }) => level)).toEqual([
    '',
    '[data-severity=info]',
    '[data-severity=warning]',
    '[data-severity=critical]',
    '[data-level=ok]',
  ]);
  expect(new Set(own.map(({ ground }) => ground)).size).toBe(own.length);
  expect(new Set(own.map(({ ink }) => ink)).size).toBe(own.length);
});

test('a chip that has the focus keeps it where its row goes out of view, and is not seen meanwhile', () => {
  expect(sheetText()).toContain(
    '.away:not(:focus){visibility:hidden}.off:not(:focus),[hidden]{display:none!important}',
  );
  expect(sheetText()).toContain(':is(.away,.off){opacity:0}');
});
