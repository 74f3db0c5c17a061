import { expect, test } from 'vitest';
import { LONGEST_ACCOUNT } from '../../src/core/credential.ts';
import { createDisk } from '../support/browser.ts';
import { pageSender, recordsOn, sighted, sighting, start } from '../support/worker.ts';

/** Groups within groups: GitLab allows a path of 255 characters. */
const pathOf = (length: number) =>
  'group-of-teams/'
    .repeat(20)
    .slice(0, length - 5)
    .replace(/\/$/, '-')
    .concat('/shop');

async function keptOf(account: string) {
  const disk = createDisk();
  const running = start(disk);
  const url = `https://gitlab.com/${account}/-/settings/access_tokens`;
  disk.granted.add('https://gitlab.com/*');
  disk.tabs.set(7, url);
  const token = sighting('deploy', { kind: 'gitlab/project-access-token' });
  await running.fromPage(sighted([token], { page: 'gitlab/project-access-tokens', account }), pageSender(url));
  await running.fromWindow({ type: 'answer-look', tabId: 7, isRight: true });
  const { value } = await running.fromWindow({ type: 'overview' });
  return { record: recordsOn(disk).deploy, shown: value.credentials[0] };
}

test.each([73, 200, LONGEST_ACCOUNT])('keys of an account whose path has %i characters are kept', async (length) => {
  const account = pathOf(length);
  expect(account).toHaveLength(length);
  const { record, shown } = await keptOf(account);
  expect(record?.account).toBe(account);
  expect(shown).toMatchObject({ account, presence: { state: 'shown' } });
});
