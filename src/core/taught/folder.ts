import * as v from 'valibot';
import { keyMaterialIn } from '../key-material/index.ts';
import { layoutSchema } from './layout.ts';
import { hostOf } from './place.ts';
import { type Taught, taughtSchema } from './schema.ts';

/** A taught page as a folder of the catalogue holds it: `provider.json`, see `scripts/catalogue/schema.mjs`. */

/** Characters of a file; one of ours has some 2,000. */
const LONGEST_FILE = 50_000;
const PAGE = 'keys';
const KIND = 'key';

/** The text of the file, with its line break at the end. Nothing in it is text of the page. */
export function folderOf({ id, name, origin, path, layout, everyDays, taughtOn }: Taught): string {
  const example = path.replaceAll('*', '1').replace(':account', '1');
  const host = hostOf(origin);
  const file = {
    $schema: '../schema.json',
    name,
    hosts: { ...(host === null ? { selfHosted: true } : { fixed: [host] }), source: id },
    pages: {
      [PAGE]: {
        kinds: [KIND],
        role: 'list',
        path,
        ...(path.includes(':account') ? {} : { account: 'unknown' }),
        rowId: { from: 'name', pattern: '^.+$' },
        layout,
        examples: { yes: [example], no: [`${example.replace(/\/$/, '')}/another/page`] },
        source: id,
      },
    },
    kinds: { [KIND]: { noun: 'api-key', clocks: [{ clock: 'age', everyDays, source: id }] } },
    notKnown: ['What the provider itself says of its keys: a person has taught how its page is read.'],
    sources: { [id]: { url: `${origin}/`, checkedOn: taughtOn, confidence: 'inferred' } },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What of such a file is taken; all else in it is what every such file says. */
const folder = v.object({
  name: v.string(),
  pages: v.object({ [PAGE]: v.object({ path: v.string(), layout: layoutSchema }) }),
  kinds: v.object({
    [KIND]: v.object({ clocks: v.tuple([v.object({ clock: v.literal('age'), everyDays: v.number() })]) }),
  }),
  sources: v.record(v.string(), v.object({ url: v.string(), checkedOn: v.string() })),
});

/** Why a file is no taught page: it is none at all · it is one of a provider that nobody taught · a name in it looks like a key. */
export type FolderProblem = 'no-file' | 'not-taught' | 'holds-key';

/** The page that such a file tells of, or why it tells of none. */
export function taughtIn(text: string): Taught | FolderProblem {
  const json = text.length > LONGEST_FILE ? null : parsed(text);
  if (typeof json !== 'object' || json === null || !('pages' in json) || !('kinds' in json)) return 'no-file';
  const { success, output } = v.safeParse(folder, json);
  const [source, ...others] = success ? Object.entries(output.sources) : [];
  if (!success || !source || others.length > 0) return 'not-taught';
  const [id, { url, checkedOn: taughtOn }] = source;
  const { path, layout } = output.pages[PAGE];
  const [{ everyDays }] = output.kinds[KIND].clocks;
  const taught = { id, name: output.name, origin: url.replace(/\/$/, ''), path, layout, everyDays, taughtOn };
  if (keyMaterialIn(taught.name) !== null) return 'holds-key';
  return v.is(taughtSchema, taught) ? taught : 'not-taught';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
