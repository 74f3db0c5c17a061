// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Backup } from '../../src/ui/options/backup.tsx';
import { worker } from './fake-worker.ts';
import { HOSTILE, overviewOf, viewOf } from './samples.ts';
import { all, choose, clear, click, draw, one, said, submit, text } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const overview = overviewOf([{ name: HOSTILE }, { id: '2', name: '=cmd|calc', days: 100 }]);
const refresh = vi.fn(async () => {});
const ledger = { overview, failure: null, refresh, act: async () => null };
const COUNTS = { added: 3, changed: 2, removed: 1, unchanged: 9 };

/** The files handed over: their names and texts. */
const files: { name: string; blob: Blob }[] = [];
let last: Blob | null = null;

beforeEach(async () => {
  clear();
  refresh.mockClear();
  files.length = 0;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return 'blob:x';
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    if (last) files.push({ name: this.download, blob: last });
  };
  worker.start(overview);
  await draw(<Backup ledger={ledger} />);
});

const textOf = (blob: Blob | undefined): Promise<string> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(blob ?? new Blob([]));
  });

describe('export', () => {
  test('hands over the ledger as the worker wrote it, under a plain name', async () => {
    worker.answer('export-ledger', { json: '{"version":1}' });
    await click('[data-action="export"][data-format="json"]');
    expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/^keyturn-\d{4}-\d\d-\d\d\.json$/)]);
    expect(await textOf(files[0]?.blob)).toBe('{"version":1}');
    expect(said()).toContain('.json');
  });

  test('hands over a table with a line a key, in which nothing is a formula', async () => {
    await click('[data-action="export"][data-format="csv"]');
    const lines = (await textOf(files[0]?.blob)).trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('Name');
    expect(lines.join('\n')).toContain("'=cmd|calc");
  });

  test('hands over a calendar with the due date of each key', async () => {
    await click('[data-action="export"][data-format="ics"]');
    const calendar = await textOf(files[0]?.blob);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(calendar).toContain('DTSTART;VALUE=DATE:202702');
  });

  test('cancels in it what an earlier file held and holds no more; without an answer it is handed over all the same', async () => {
    const earlier = [`${viewOf({ id: '1' }).key} old_secret`];
    worker.answer('calendar-exported', { earlier });
    await click('[data-action="export"][data-format="ics"]');
    expect(await textOf(files[0]?.blob)).toContain('STATUS:CANCELLED');
    expect(worker.of('calendar-exported')).toMatchObject([
      { uids: [expect.stringMatching(/ due$/), expect.anything()] },
    ]);
    worker.refuse('calendar-exported', 'error_storage_failed');
    await click('[data-action="export"][data-format="ics"]');
    expect((await textOf(files[1]?.blob)).match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  test('says why when the worker refuses', async () => {
    worker.refuse('export-ledger', 'error_storage_failed');
    await click('[data-action="export"][data-format="json"]');
    expect(files).toEqual([]);
    expect(text('[role="alert"]')).toContain('storage failed');
  });
});

describe('import', () => {
  beforeEach(() => worker.answer('import-ledger', { applied: false, ...COUNTS, sites: [] }));

  test('shows what would change, and changes nothing before it is told to', async () => {
    await choose('backup.json', '{}');
    expect(text('[data-part="import-counts"]')).toBe('New: 3 · changed: 2 · removed: 1 · the same: 9');
    expect(worker.of('import-ledger')).toEqual([{ type: 'import-ledger', mode: 'merge', apply: false, json: '{}' }]);
  });

  test('looks again for the other mode, and applies the one that was shown', async () => {
    await choose('backup.json', '{}');
    await click('input[value="replace"]');
    await click('[data-action="import"]');
    expect(worker.of('import-ledger').slice(1)).toEqual([
      { type: 'import-ledger', mode: 'replace', apply: false, json: '{}' },
      { type: 'import-ledger', mode: 'replace', apply: true, json: '{}' },
    ]);
    expect(said()).toContain('New: 3');
    expect(refresh).toHaveBeenCalledOnce();
    expect(all('[data-part="import-preview"]')).toHaveLength(0);
  });

  test('is taken back where there is one, and offered nowhere else', async () => {
    expect(all('[data-action="undo"]')).toEqual([]);
    await draw(<Backup ledger={{ ...ledger, overview: { ...overview, canUndoImport: true } }} />);
    worker.answer('undo-import', { applied: true, ...COUNTS });
    await click('[data-action="undo"]');
    expect(said()).toContain('undone');
  });

  test('a refused file is said so with line and reason, and nothing can be applied', async () => {
    worker.refuse('import-ledger', 'error_unexpected', '3');
    await choose('backup.json', '{');
    expect(text('[data-part="file-problem"]')).not.toBe('');
    expect(all('[data-action="import"]')).toHaveLength(0);
    // What is to be reported leads to where.
    expect(one('[data-part="file-problem"] a').getAttribute('href')).toBe('options.html#about');
  });

  test.each([
    ['backup.zip', 'PK\u0003\u0004', /ZIP archive/],
    ['empty.json', '', /empty/],
    ['picture.json', '\u0001\0\0\0', /not a text file/],
  ])('%s never reaches the worker', async (name, content, words) => {
    await choose(name, content);
    expect(text('[data-part="file-problem"]')).toMatch(words);
    expect(worker.of('import-ledger')).toEqual([]);
  });

  test('a file beyond all measure is not even read', async () => {
    const huge = new Blob(['x']);
    const read = vi.fn();
    const { textOf: readFile } = await import('../../src/ui/components/file-text.ts');
    const file = Object.assign(new File([huge], 'x.json'), { arrayBuffer: read });
    Object.defineProperty(file, 'size', { value: 51e6 });
    expect(await readFile(file)).toMatchObject({ error: 'file_too_big', values: ['50'] });
    expect(read).not.toHaveBeenCalled();
  });

  test('undoing when there is nothing to undo is said so', async () => {
    await draw(<Backup ledger={{ ...ledger, overview: { ...overview, canUndoImport: true } }} />);
    worker.refuse('undo-import', 'error_nothing_to_undo');
    await click('[data-action="undo"]');
    expect(text('[data-part="file-problem"]')).toContain('no import to undo');
  });
});

describe('delete everything', () => {
  test('takes two steps and a tick', async () => {
    await click('[data-action="delete-everything"]');
    await submit('[data-part="delete-form"]');
    expect(worker.of('delete-everything')).toEqual([]);
    await click('[data-part="delete-form"] input');
    await submit('[data-part="delete-form"]');
    expect(worker.of('delete-everything')).toHaveLength(1);
    expect(said()).toContain('deleted');
    expect(refresh).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(one('[data-action="delete-everything"]'));
  });
});
