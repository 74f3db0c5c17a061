/** Which modules, and where the tests are that have to notice. */
const MODULES = [
  [/^src\/page\/overlay\//, ['test/page/overlay']],
  [/^src\/page\/(?:delivery|one-key|report|showing|sightings|visit)\.ts$/, ['test/page/visit', 'test/page/report']],
  [/^src\/page\/read\/secrets\/shown-name/, ['test/page/read/names']],
  [/^src\/p(?:age\/read|latform)\/secrets\//, ['test/page/read/secret', 'test/page/read/fingerprint']],
  [/^src\/core\/key-material\//, ['test/core/key-material']],
  [
    /^src\/core\/record\/(?:one-form|parts|schema)\.ts$/,
    ['test/core/record', 'test/core/ledger/stories/one-form', 'test/trust/budget'],
  ],
  [
    /^src\/catalogue\/(?:kept-place|own-shapes)\.ts$/,
    ['test/catalogue/kept-place', 'test/trust/addresses', 'test/catalogue/pages'],
  ],
  [
    /^src\/background\/(?:gate|receive|sender)\.ts$/,
    [
      'test/background/messages',
      'test/background/kept-url',
      'test/background/typed-text',
      'test/background/policy',
      'test/background/actions',
      'test/trust/addresses',
    ],
  ],
  [
    /^src\/background\/page\//,
    [
      ...[
        'messages',
        'sighted',
        'actions',
        'policy',
        'access',
        'start',
        'part',
        'shown',
        'days',
        'clock',
        'damage',
        'page',
      ].map((name) => `test/background/${name}`),
      'test/surfaces/two-people',
      'test/surfaces/unseen',
      'test/trust/forging',
      'test/trust/budget',
      'test/page/visit',
    ],
  ],
  [
    /^src\/background\/window\//,
    [
      ...[
        'account-names',
        'actions',
        'calendar-exported',
        'damage',
        'files',
        'fingerprints-shown',
        'messages',
        'policy',
        'samples-shown',
        'sighted',
        'typed-text',
        'undo-import',
        'undo-attacked',
        'walk',
      ].map((name) => `test/background/${name}`),
      'test/trust/addresses',
      'test/trust/files',
      'test/trust/gate',
      'test/trust/pollution',
      'test/core/log/hostile',
      'test/core/ledger/stories/words',
    ],
  ],
  [/^src\/core\/walk\//, ['test/core/walk', 'test/background/walk', 'test/background/undo-import']],
  [/^src\/core\/accounts\//, ['test/core/accounts', 'test/background/account-names']],
  [/^src\/platform\/schemas\//, ['test/platform/schemas', 'test/background/messages', 'test/background/damage']],
];

/** The tests that have to notice where a guard of that source is missing, as folders or beginnings of files; undefined: none. */
export const testsFor = (file) => MODULES.find(([module]) => module.test(file))?.[1];
