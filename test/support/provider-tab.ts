import type { Sighting } from '../../src/core/credential.ts';
import type { SeenOnPage } from '../../src/protocol/messages.ts';
import { createDisk, type Disk } from './browser.ts';
import { pageSender, type Running, sighted, sighting, start } from './worker.ts';

/** A tab on a page of a provider whose hosts a person has to let Keyturn into, as tests of what follows from that need it. */

export const TAB = 7;

export interface ProviderPage {
  readonly url: string;
  /** Ids of its definition and of what its keys are kept under. */
  readonly page: string;
  readonly kind: string;
  readonly account: string;
}

export const GITLAB: ProviderPage = {
  url: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  page: 'gitlab/personal-access-tokens',
  kind: 'gitlab/personal-access-token',
  account: '-',
};
export const NPM: ProviderPage = {
  url: 'https://www.npmjs.com/settings/ana/tokens',
  page: 'npm/tokens',
  kind: 'npm/access-token',
  account: 'ana',
};

export const patternOf = ({ url }: ProviderPage): string => `${new URL(url).origin}/*`;

export interface ProviderTab {
  readonly disk: Disk;
  readonly running: Running;
  /** The page tells of these keys. */
  tell(
    keys: readonly (string | Sighting)[],
    more?: object,
    at?: ProviderPage,
    tabId?: number,
  ): ReturnType<Running['fromPage']>;
  key(id: string, more?: Partial<Sighting>): Sighting;
  /** What the popup asks the person about. */
  seen(): Promise<SeenOnPage | null>;
  answer(isRight: boolean, shown?: string): Promise<{ readonly ok: boolean }>;
}

/** `isLetIn`: the person lets Keyturn in always. */
export function openTab(page: ProviderPage = GITLAB, { isLetIn = true, disk = createDisk() } = {}): ProviderTab {
  const running = start(disk);
  disk.tabs.set(TAB, page.url);
  if (isLetIn) disk.granted.add(patternOf(page));
  const key = (id: string, more: Partial<Sighting> = {}) => sighting(id, { kind: page.kind, ...more });
  return {
    disk,
    running,
    key,
    tell: (keys, more = {}, at = page, tabId = TAB) => {
      const told = keys.map((one) => (typeof one === 'string' ? sighting(one, { kind: at.kind }) : one));
      const message = sighted(told, { page: at.page, account: at.account });
      return running.fromPage({ ...message, ...more }, pageSender(at.url, tabId));
    },
    seen: async () => {
      const { here } = (await running.fromWindow({ type: 'overview', tabId: TAB })).value;
      return here?.what === 'page' ? here.seen : null;
    },
    answer: (isRight, shown) => {
      const more = shown === undefined ? {} : { shown };
      return running.fromWindow({ type: 'answer-look', tabId: TAB, isRight, ...more });
    },
  };
}
