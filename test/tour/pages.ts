import { idOf } from '../stand-in/app/tokens.ts';
import { HUB } from '../stand-in/server.ts';

export interface Stop {
  readonly url: string;
  /** What there is to look at. */
  readonly look: string;
  /** Name of the picture, without ending; null where none is worth keeping. */
  readonly picture: string | null;
}

const app = idOf('keyturn', 'private-app', 0);
/** Of another list than the Polish one: one key has one history. */
const key = idOf('japan', 'service-key', 0);
const at = (path: string, query = '') => `https://app.hubspot.com${path}${query}`;

/** The tour, in order. */
export const STOPS: readonly Stop[] = [
  {
    url: at(`/private-apps/${HUB}`),
    look: 'Private apps: only a signpost since 2026. Keyturn knows the page and says nothing. Follow the button.',
    picture: null,
  },
  {
    url: at(`/legacy-apps/${HUB}`, '?keys=4&age=400'),
    look: 'Legacy apps: a card with the worst first, and a chip with age and level beside each app.',
    picture: 'chips',
  },
  {
    url: at(`/private-apps/${HUB}/${app}/auth`, '?keys=4&age=400'),
    look: 'One app, Auth tab: the page shows no date of the token. Keyturn does not take "Last changed" for it. Press "Rotate".',
    picture: 'card',
  },
  {
    url: at(`/service-keys/${HUB}`, '?keys=30&dates=relative&age=175&lang=pl'),
    look: 'Service keys in Polish, with ages in words ("6 miesięcy temu"): where 180 days fall inside them, it says "around the limit".',
    picture: 'service-keys',
  },
  {
    url: at(`/service-keys/${HUB}/key/${key}`, '?age=20&lang=ja&seed=japan'),
    look: 'One service key, in Japanese.',
    picture: null,
  },
  {
    url: at(`/api-key/${HUB}`, '?age=1600&lang=de'),
    look: 'The old API key, in German: it stopped working on 2022-11-30, whatever its age.',
    picture: 'api-key',
  },
];
