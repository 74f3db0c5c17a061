import { all, mainOf, make } from './dom.ts';
import type { Random } from './random.ts';

/** What else may stand on a page: dates, ids and tables of other things. None of it may be read. */

const LABELS = {
  login: ['Last login', 'Ostatnie logowanie', 'Letzte Anmeldung', '最終ログイン', 'Last signed in'],
  invoice: ['Invoice date', 'Data faktury', 'Rechnungsdatum', '請求日', 'Fecha de factura'],
  account: [
    'Account created',
    'Konto utworzone',
    'Konto erstellt am',
    'アカウント作成日',
    'Compte créé le',
    'Member since',
  ],
  headings: [
    'Account',
    'Konto',
    'アカウント',
    'Billing',
    'Compte',
    'Profile',
    'Cuenta',
    'From our blog',
    'Neues aus dem Blog',
    '계정',
  ],
  created: ['Created', 'Utworzono', 'Erstellt', '作成日', 'Created on', 'Créé le', 'Creado', '생성일'],
} as const;
const DATES = [
  'Jan 5, 2012',
  '5 stycznia 2019',
  '05.01.2020',
  '2025年1月5日',
  '2024-01-05',
  '3 years ago',
  '11/23/2026',
];

function place(document: Document, random: Random, decoy: Element): void {
  const main = mainOf(document);
  const spots = [main, document.body].flatMap((parent) =>
    [...parent.children].map((child) => [parent, child] as const),
  );
  const [parent = main, child = null] = random.pick(spots.filter(([, at]) => at.tagName !== 'H1')) ?? [];
  if (random.below(2) || !child) parent.append(decoy);
  else parent.insertBefore(decoy, main.querySelector('h1')?.compareDocumentPosition(child) === 4 ? child : null);
}

const uuid = (random: Random) =>
  [8, 4, 4, 4, 12].map((length) => Array.from({ length }, () => random.below(16).toString(16)).join('')).join('-');

export function decoyDate(document: Document, random: Random): void {
  const group = random.pick(['login', 'invoice', 'account'] as const) ?? 'login';
  const [label, date] = [random.pick(LABELS[group]) ?? '', random.pick(DATES) ?? ''];
  const forms = [
    () => make(document, 'p', {}, `${label}: ${date}`),
    () => make(document, 'dl', {}, make(document, 'dt', {}, label), make(document, 'dd', {}, date)),
    () => make(document, 'div', {}, make(document, 'span', {}, label), make(document, 'span', {}, date)),
    () => make(document, 'div', {}, make(document, 'time', { datetime: '2015-03-03' }, date)),
  ];
  place(document, random, (random.pick(forms) ?? forms[0])?.() ?? make(document, 'p'));
}

/** A part with a heading of its own, under which a date is even called "created". */
export function decoySection(document: Document, random: Random): void {
  const heading = make(document, random.pick(['h2', 'h3']) ?? 'h2', {}, random.pick(LABELS.headings) ?? '');
  const [label, date] = [random.pick(LABELS.created) ?? '', random.pick(DATES) ?? ''];
  const body = random.below(2)
    ? make(document, 'dl', {}, make(document, 'dt', {}, label), make(document, 'dd', {}, date))
    : make(document, 'p', {}, `${label} ${date}`);
  const tag = random.pick(['section', 'article', 'aside']) ?? 'section';
  place(document, random, make(document, tag, {}, heading, body));
}

export function decoyIds(document: Document, random: Random): void {
  const forms = [
    () => make(document, 'p', {}, `Request ID: ${uuid(random)}`),
    () => make(document, 'p', {}, 'Trace id ', make(document, 'code', {}, uuid(random))),
    () => make(document, 'div', { 'data-session': uuid(random) }, 'Session'),
    () => make(document, 'a', { href: `/x/${uuid(random)}` }, uuid(random)),
  ];
  place(document, random, (random.pick(forms) ?? forms[0])?.() ?? make(document, 'p'));
}

export function decoyTable(document: Document, random: Random): void {
  const row = (name: string) =>
    make(document, 'tr', {}, make(document, 'td', {}, name), make(document, 'td', {}, random.pick(DATES) ?? ''));
  const head = make(
    document,
    'tr',
    {},
    make(document, 'th', {}, 'Name'),
    make(document, 'th', {}, random.pick(LABELS.created) ?? ''),
  );
  const table = make(
    document,
    'table',
    {},
    make(document, 'thead', {}, head),
    make(document, 'tbody', {}, row('Ana'), row('Bo')),
  );
  place(document, random, make(document, 'section', {}, make(document, 'h2', {}, 'Contacts'), table));
}

export function decoyLinks(document: Document, random: Random): void {
  const paths = [
    '/private-apps/99999999/1',
    '/service-keys/99999999/key/1',
    '/private-apps/12345678',
    '/contacts/12345678/1',
  ];
  const rows = paths.map((path) =>
    make(
      document,
      'tr',
      {},
      make(document, 'td', {}, make(document, 'a', { href: path }, 'Forged')),
      make(document, 'td', {}, 'Jan 5, 2012'),
    ),
  );
  place(document, random, make(document, 'table', {}, ...rows));
}

export function hiddenJunk(document: Document, random: Random): void {
  const label = `${random.pick(LABELS.created)} ${random.pick(DATES)}`;
  for (const cell of all(document, 'td,li,dd,main > div')) {
    if (random.below(3)) continue;
    const kind = random.pick(['template', 'script', 'noscript', 'div']) ?? 'div';
    const junk = make(document, kind, { hidden: '' });
    if (kind === 'template') (junk as HTMLTemplateElement).content.append(label);
    else junk.append(label);
    cell.append(junk);
  }
}

export function advertisement(document: Document, random: Random): void {
  const inner = make(
    document,
    'article',
    {},
    make(document, 'h3', {}, 'Ten tips for keys'),
    make(document, 'p', {}, `Published ${random.pick(DATES)}`),
  );
  place(document, random, random.below(2) ? make(document, 'aside', {}, inner) : inner);
}
