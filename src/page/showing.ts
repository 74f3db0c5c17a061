import type { CredentialKey } from '../core/credential.ts';
import { askFromPage } from '../protocol/ask.page.ts';
import { hasChips, isPart } from '../protocol/schemas/envelope.ts';
import type { Failure, Overlay, OverlayPorts } from './overlay/ports.ts';
import { persist } from './persist.ts';
import { sharedRoute } from './route.ts';

/**
 * What is to be shown during a visit. Card and chips are a script of their own, asked for when there is first something to
 * show: a page that holds nothing never loads it. Until it is there, the newest thing to say waits.
 */
export class Showing {
  readonly #ports: OverlayPorts;
  #overlay: Overlay | null = null;
  #anchors: ReadonlyMap<CredentialKey, Element> = new Map();
  #waiting: ((overlay: Overlay) => void)[] = [];
  #isLoading = false;

  constructor(ports: OverlayPorts) {
    this.#ports = ports;
  }

  get host(): Element | null {
    return this.#overlay?.host ?? null;
  }

  get isSaying(): boolean {
    return this.#overlay?.isSaying() ?? false;
  }

  /** The credentials on the page now, and the rows or cards they stand on. */
  anchor(anchors: ReadonlyMap<CredentialKey, Element>, changes: readonly MutationRecord[] | null = null): void {
    this.#anchors = anchors;
    this.#overlay?.anchor(anchors, changes);
  }

  /** A view as the worker sent it. */
  show(view: unknown): void {
    const isWaiting = this.#waiting.length > 0;
    // A part says nothing of the rest.
    if (this.#overlay || isWaiting || hasChips(view)) this.#say((overlay) => overlay.show(view), isPart(view));
  }

  warn(failure: Failure): void {
    this.#say((overlay) => overlay.warn(failure));
  }

  #say(what: (overlay: Overlay) => void, isMore = false): void {
    this.#waiting = isMore ? [...this.#waiting, what] : [what];
    if (!this.#tell()) void this.#load();
  }

  /** Says what waits to be said; false when there is nothing yet to say it with. */
  #tell(): boolean {
    this.#overlay ??= this.#create();
    if (!this.#overlay) return false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const what of waiting) what(this.#overlay);
    return true;
  }

  #create(): Overlay | null {
    if (this.#ports.signal.aborted) return null;
    const overlay = sharedRoute().createOverlay?.(this.#ports) ?? null;
    overlay?.anchor(this.#anchors);
    return overlay;
  }

  async #load(): Promise<void> {
    if (this.#isLoading || this.#ports.signal.aborted) return;
    this.#isLoading = true;
    await persist(() => askFromPage({ type: 'script', names: ['overlay'] }), this.#ports.signal);
    this.#isLoading = false;
    // Where it did not come, what waits is kept: a part that comes later says nothing of the rest.
    this.#tell();
  }
}
