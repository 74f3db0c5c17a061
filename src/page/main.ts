import type { Recognised } from '../catalogue/pages.ts';
import { listen } from './inbox.ts';
import { removeLeftovers } from './overlay/leftovers.ts';
import { sharedRoute } from './route.ts';
import { asToldBy } from './told-where.ts';
import { startVisit, type Visit } from './visit.ts';

/** Injected into a document that has come to a key page. Starts a visit there, ends it when the tab moves on. */
function main(): void {
  const route = sharedRoute();
  // Injected a second time: the first one is at work.
  if (route.arrive) return;
  removeLeftovers(document);
  let visit: { readonly to: string; readonly leave: AbortController; readonly its: Visit } | null = null;
  route.arrive = (found, how) => {
    const where = found && asToldBy(found);
    const to = addressOf(where);
    if (visit?.to === to) return how === 'moved' ? visit.its.refresh() : visit.its.tellAgain(how === 'kept');
    visit?.leave.abort();
    visit = where && start(where);
  };
  listen(() => visit?.its.refresh());
  // Where that is, the bootstrap script knows, which is here before this one and carries the provider's paths.
  route.lookAgain?.();
}

function start(where: Recognised) {
  const leave = new AbortController();
  return { to: addressOf(where), leave, its: startVisit(where, leave.signal) };
}

/** Query and fragment change on the same page. */
function addressOf(where: Recognised | null): string {
  return where ? JSON.stringify([where.page.id, where.account, where.id]) : '';
}

main();
