// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { captures } from './captures.ts';
import { judged, teach } from './person.ts';

const lists = captures().filter(({ truth, product, page }) => truth !== null && product !== 'redmine' && !/-\d+/.test(page));

test.each(lists.map((capture) => [`${capture.product}/${capture.file}`, capture] as const))('%s', async (title, capture) => {
  const taught = teach(capture);
  const all = (['name', 'created', 'expires', 'lastUsed'] as const).map((field) => judged(taught?.read ?? [], capture, field));
  (await import('node:fs')).appendFileSync('/tmp/teach.log', [title, taught?.read.length, JSON.stringify(all), taught?.corrections, taught ? Object.keys(taught.layout.columns).join() + taught.layout.of: '-'].join(' ') + '\n');
  expect(all.map(([, wrong]) => wrong)).toEqual([0, 0, 0, 0]);
});
