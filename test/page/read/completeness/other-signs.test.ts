// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, readingOf } from '../acme.ts';
import { listIn } from './beside-list.ts';

describe('a list is not whole', () => {
  test.each([
    ['ko', '14개 중 2개'],
    ['tr', '14 anahtardan 2 tanesi'],
    ['hu', '14 kulcsból 2'],
  ])('beside a total that comes first: %s: %s', (language, text) => {
    expect(listIn(language).isWholeBeside(text)).toEqual([false, false]);
  });

  test.each([
    ['sv', '<button>Visa 12 till</button>'],
    ['ja', '<button>さらに12件表示</button>'],
    ['en', '<button>Load previous</button>'],
    ['en', '<button aria-expanded="false">Team keys</button>'],
    ['en', '<span role="img" aria-label="Loading more"></span>'],
    ['en', '<span style="display:block;height:4800px"></span>'],
    ['en', 'Count: 14'],
    ['pl', 'Filtr aktywny'],
    ['nl', 'Filter actief'],
    ['ru', 'Фильтр активен'],
  ])('in %s beside %s', (language, html) => {
    expect(listIn(language).isWholeBeside(html)).toEqual([false, false]);
  });

  test('where a card like the others was not read', () => {
    const card = (name: string, id = '') => `<li ${id}><h3>${name}</h3><p>Created Jan 3, 2022</p></li>`;
    const complete = (...cards: string[]) =>
      readingOf(byAttribute, `<main><h1>API keys</h1><ul>${cards.join('')}</ul></main>`).complete;
    expect(complete(card('a', 'data-id="k1"'), card('b', 'data-id="k2"'))).toBe(true);
    expect(complete(card('a', 'data-id="k1"'), card('b'))).toBe(false);
  });
});

test('a list stays whole beside numbers and parts that say nothing of it', () => {
  const { isWholeBeside } = listIn('en');
  const harmless = [
    '2 keys, 1 active',
    '<button aria-expanded="false">Create key</button>',
    '<span role="img" aria-label="Info"></span>',
    '<span style="display:block;height:48px"></span>',
    'Count: 2',
  ];
  expect(harmless.filter((html) => isWholeBeside(html).includes(false))).toEqual([]);
});
