/**
 * Modules in the order in which they are looked at: the sources that each has, and the tests that have to notice where one of its
 * guards is missing, as folders or beginnings of files. Each is asked once per guard that it comes by, so only those are named that
 * take a few seconds and may add something; `without` some in a folder. `derives`: modules that only read a page, or work out what
 * is known from what is kept. Trust does not rest on them, so they are asked only by path or with `--all`.
 */
export const MODULES = [
  {
    name: 'overlay',
    of: /^src\/page\/overlay\//,
    tests: ['test/page/overlay'],
  },
  {
    name: 'where Tab goes',
    of: /^src\/page\/tab-order\//,
    tests: ['test/page/tab-order'],
  },
  {
    name: 'the gate',
    of: /^src\/core\/key-material\//,
    tests: ['test/core/key-material'],
  },
  {
    name: 'accounts that pages tell',
    of: /^src\/(?:catalogue\/told-account|page\/(?:told-where|read\/account-on)|background\/(?:move-key|page\/take-over))\.ts$/,
    tests: [
      'test/catalogue/told-account',
      ...inBackground('told-whose', 'told-accounts', 'one-per-person'),
      'test/page/visit/account-told',
      'test/page/visit/stay',
    ],
  },
  {
    name: "what a page's messages do",
    of: /^src\/background\/page\//,
    tests: [
      ...inBackground('messages', 'sighted', 'actions', 'policy', 'access', 'start', 'part', 'shown', 'days', 'clock'),
      ...inBackground('damage', 'page', 'printed', 'senders', 'welcome', 'kinds-off', 'looks', 'let-in-still'),
      ...inBackground('on-its-page', 'one-per-person', 'page-refused', 'told-whose'),
      'test/surfaces/two-people',
      'test/surfaces/unseen',
      'test/trust/forging',
      'test/trust/budget',
    ],
  },
  {
    name: "the popup's view",
    of: /^src\/background\/window\/popup\//,
    tests: [
      ...inBackground('popup-lines', 'popup-opened', 'kept-popup', 'kept-popup-dropped', 'policy', 'several-kinds'),
      ...inBackground('saved-views', 'page-here', 'account-names', 'shown', 'popup-view', 'keep-ahead'),
      ...inBackground('asked-in-windows'),
      ...['popup', 'lists', 'exact-ages', 'walk', 'beside', 'page-here', 'actions'].map((name) => `test/ui/${name}`),
    ],
  },
  {
    name: "what our windows' messages do",
    of: /^src\/background\/window\//,
    tests: [
      ...inBackground('account-names', 'actions', 'allowed-sites', 'brought-by-files', 'calendar-exported', 'consent'),
      ...inBackground(
        'damage',
        'exported-damage',
        'delete-in-flight',
        'files',
        'fingerprints-shown',
        'kinds-off',
        'known-views',
        'looks',
      ),
      ...inBackground('messages', 'page-here', 'policy', 'popup-lines', 'preview-attacked', 'samples-shown'),
      ...inBackground('saved-views', 'several-kinds', 'shown', 'sighted', 'start', 'switched-off', 'taught'),
      ...inBackground('typed-text', 'undo-attacked', 'undo-import', 'walk', 'long-accounts', 'let-in-still'),
      ...inBackground('undo-look', 'late-yes', 'migrations-3', 'brought-again', 'log-brought', 'refused-in-windows'),
      ...inBackground('asked-in-windows', 'access'),
      'test/core/ledger/stories/words',
      'test/trust/addresses',
      'test/trust/files',
      'test/trust/gate',
      'test/trust/pollution',
    ],
  },
  {
    name: 'a visit',
    of: /^src\/page\/(?:delivery|needed-scripts|one-key|showing|sightings|visit)\.ts$/,
    tests: ['test/page/visit'],
    without: ['test/page/visit/other-language', 'test/page/visit/shipped-scripts'],
  },
  {
    name: 'arriving at a page',
    of: /^src\/page\/(?:bootstrap|granted|inbox|main)\.ts$/,
    tests: ['test/page/bootstrap', 'test/page/visit/stay', 'test/page/visit/refused', 'test/page/visit/account-told'],
  },
  {
    name: 'what a visit waits for',
    of: /^src\/page\/(?:date-words|language-pack|languages|persist|settling)\.ts$/,
    tests: ['test/page/visit'],
    without: ['test/page/visit/other-language', 'test/page/visit/shipped-scripts'],
  },
  {
    name: 'when a page is looked at',
    of: /^src\/page\/observe\.ts$/,
    tests: ['test/page/observe'],
  },
  {
    name: "the report of a page's structure",
    of: /^src\/page\/report(?:\/|\.ts$)/,
    tests: ['test/page/report'],
  },
  {
    name: 'names of keys as a page shows them',
    of: /^src\/page\/read\/secrets\/shown-name/,
    tests: ['test/page/read/names'],
  },
  {
    name: 'secrets',
    of: /^src\/p(?:age\/read|rotocol)\/secrets\//,
    tests: ['test/page/read/secret', 'test/page/read/fingerprint'],
  },
  {
    name: 'lists that are narrowed, in few words',
    derives: true,
    of: /^src\/page\/read\/completeness\/(?:conditions|explained|short-lines)\.ts$/,
    tests: ['explained', 'what-lines-say', 'conditions', 'few-words', 'short-lines'].map(
      (name) => `test/page/read/completeness/${name}`,
    ),
  },
  {
    name: 'titles of pages about one key',
    derives: true,
    of: /^src\/page\/read\/title-words\.ts$/,
    tests: ['title-words', 'name-on-page', 'no-titles'].map((name) => `test/page/read/${name}.test.ts`),
  },
  {
    name: 'rows that tell what happened to keys',
    derives: true,
    of: /^src\/page\/read\/events\//,
    tests: ['events-told', 'log-of-rows', 'rows-of-events', 'logs-without-titles'].map(
      (name) => `test/page/read/${name}.test.ts`,
    ),
  },
  {
    name: 'the record',
    of: /^src\/core\/record\/(?:one-form|parts|schema)\.ts$/,
    tests: ['test/core/record', 'test/core/ledger/stories/one-form', 'test/trust/budget'],
  },
  {
    name: 'kept addresses',
    of: /^src\/catalogue\/(?:kept-place|own-shapes)\.ts$/,
    tests: ['test/catalogue/kept-place', 'test/trust/addresses', 'test/catalogue/pages'],
  },
  {
    name: 'who may send what',
    of: /^src\/background\/(?:gate|receive|sender)\.ts$/,
    tests: [
      ...inBackground('messages', 'senders', 'kept-url', 'typed-text', 'policy', 'actions'),
      ...inBackground('told-accounts', 'consent', 'delete-in-flight', 'let-in-still', 'grants', 'access', 'page'),
      ...inBackground('switched-off', 'where-asked'),
      'test/trust/addresses',
    ],
  },
  {
    name: 'the ledger and its storage',
    of: /^src\/background\/(?:draft|load|load-part|records|storage-errors|store|trim)\.ts$/,
    tests: [
      ...inBackground(
        'damage',
        'entries',
        'part',
        'quota',
        'concurrent',
        'files',
        'undo-import',
        'undo-attacked',
        'start',
      ),
      ...inBackground('messages', 'sighted', 'walk', 'clock', 'migrations', 'calendar-exported', 'typed-text', 'shown'),
      ...inBackground('draft', 'load', 'load-part', 'records', 'store', 'trim'),
      'test/trust/files',
    ],
  },
  {
    name: 'what the ledger makes of what it is told',
    derives: true,
    of: /^src\/core\/ledger(?:\/|\.ts$)/,
    tests: ['test/core/ledger'],
    without: ['test/core/ledger/model'],
  },
  {
    name: 'migrations',
    of: /^src\/background\/migrations\//,
    tests: ['test/background/migrations'],
  },
  {
    name: 'pages that a person lets Keyturn into',
    of: /^src\/background\/(?:access|asked-look|consent|grants|let-in-still|looks|page-here|page-off|welcome)\.ts$/,
    tests: [
      ...inBackground('asked-look', 'on-its-page'),
      ...inBackground('access', 'allowed-sites', 'consent', 'grants', 'kinds-off', 'late-yes', 'let-in-still', 'looks'),
      ...inBackground(
        'one-per-person',
        'page',
        'page-here',
        'preview-attacked',
        'several-kinds',
        'switched-off',
        'taught',
      ),
      ...inBackground('taught-attacked', 'told-accounts', 'undo-look', 'welcome', 'long-accounts', 'start', 'left-tab'),
      'test/trust/addresses',
    ],
  },
  {
    name: 'what is shown, and when',
    of: /^src\/background\/(?:alarm|badge|jobs|judged|known-views|main|refresh|reminders|session|shown-views|start-worker|tabs|tally|unseen|worker)\.ts$/,
    tests: [
      ...inBackground(
        'access',
        'actions',
        'clock',
        'consent',
        'days',
        'kept-popup',
        'kept-popup-dropped',
        'known-views',
      ),
      ...inBackground('messages', 'page', 'part', 'policy', 'reminders', 'shown', 'sighted', 'start', 'switched-off'),
      ...inBackground('tally', 'welcome', 'account-names', 'kinds-off', 'looks', 'let-in-still', 'quota', 'walk'),
      ...inBackground('main', 'session', 'unseen'),
      'test/surfaces/badge',
      'test/surfaces/reminders',
      'test/surfaces/unseen',
      'test/trust/storage',
    ],
  },
  {
    name: 'words of persons and of administrators',
    of: /^src\/background\/(?:actions|policy|spoken)\.ts$/,
    tests: inBackground(
      'actions',
      'kinds-off',
      'messages',
      'policy',
      'spoken',
      'switched-off',
      'taught',
      'typed-text',
      'undo-attacked',
    ),
  },
  {
    name: 'walks',
    of: /^src\/core\/walk\//,
    tests: ['test/core/walk', ...inBackground('walk', 'undo-import')],
  },
  {
    name: 'accounts',
    of: /^src\/core\/accounts\//,
    tests: ['test/core/accounts', ...inBackground('account-names')],
  },
  {
    name: 'schemas of messages',
    of: /^src\/protocol\/schemas\//,
    tests: ['test/protocol/schemas', ...inBackground('messages', 'damage')],
  },
  {
    name: 'asking the worker',
    of: /^src\/protocol\/[^/]+\.ts$/,
    tests: [
      'test/protocol',
      ...inBackground('kept-popup'),
      ...['said', 'walk', 'taught'].map((name) => `test/ui/${name}.test.tsx`),
    ],
  },
];

/** Without an end, a name would be the beginning of others, too. */
function inBackground(...names) {
  return names.map((name) => `test/background/${name}.test.ts`);
}

/** The module that a source belongs to; undefined: it is in none. */
export const moduleOf = (file) => MODULES.find(({ of }) => of.test(file));
