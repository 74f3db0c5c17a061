import { recognise } from '../catalogue/pages.ts';
import { type FromPage, PROTOCOL } from '../protocol/messages.ts';
import { type Arrival, isAlive, sharedRoute } from './route.ts';

declare global {
  interface Document {
    /** Not in Firefox, which prepares no pages. */
    readonly prerendering?: boolean;
  }
}

/**
 * Runs on every page of a provider's app and looks at the URL alone: no DOM read, no observer, no timer. On a key page it
 * asks the worker for the rest, once; from then on it only tells the page script where the tab has gone.
 */
const leftover = new AbortController();
const route = sharedRoute();
/** The worker may not know yet that the tab has moved within its page; each of its answers is a moment to ask again. */
const MOST_TRIES = 4;
let isWatched = false;

function look(how: Arrival): void {
  // A page that is only being prepared is in no tab yet: whatever asks from there is refused.
  if (document.prerendering) return;
  if (!isAlive()) {
    // What is still shown is about the page that the tab has left.
    route.arrive?.(null, how);
    leftover.abort();
    return;
  }
  const where = recognise(new URL(location.href));
  if (where && !isWatched) watchReturn();
  if (route.arrive) route.arrive(where, how);
  else if (where) void ask(location.href);
}

async function ask(address: string): Promise<void> {
  const message: FromPage & { protocol: number } = { type: 'key-page', protocol: PROTOCOL };
  for (let tries = 0; tries < MOST_TRIES && location.href === address && !route.arrive; tries += 1) {
    const reply = await chrome.runtime.sendMessage(message).catch(() => null);
    if (reply?.ok) return;
  }
}

/** A page that the browser kept whole and shows again has not navigated. */
function watchReturn(): void {
  isWatched = true;
  addEventListener('pageshow', (event) => event.persisted && look('kept'), { signal: leftover.signal });
}

if (route.lookAgain) route.lookAgain();
else {
  route.lookAgain = () => look('missed');
  const onMove = () => look('moved');
  navigation.addEventListener('currententrychange', onMove, { signal: leftover.signal });
  document.addEventListener('prerenderingchange', onMove, { signal: leftover.signal });
  onMove();
}
