import { spokenOf } from '../core/dates/language.ts';
import type { Printed } from '../core/dates/printed.ts';
import { temporal } from '../core/time/temporal.ts';
import { askFromPage } from '../protocol/ask.page.ts';
import type { Reply } from '../protocol/messages.ts';
import { readPrinted } from '../protocol/schemas/envelope.ts';
import { persist } from './persist.ts';
import type { ReadContext } from './read/reading.ts';
import { sharedRoute } from './route.ts';

type Spoken = Pick<ReadContext, 'languages' | 'timeZone'> & { readonly wordings: string };

const MINUTE = 60_000;
let zone = { name: '', until: 0 };

/** IANA. People travel; but asking takes a millisecond, and a page that counts seconds is looked at each second. */
function zoneNow(): string {
  const now = performance.now();
  if (now >= zone.until) {
    const name = temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    zone = { name, until: now + MINUTE };
  }
  return zone.name;
}

/**
 * The languages and the zone that dates are read in: those of the page as soon as the worker has sent what the platform prints in
 * them, till then those before.
 */
export class SpokenDates {
  readonly #signal: AbortSignal;
  /** Null before the first came. */
  now: Spoken | null = null;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** True when they are others from now on, false when they are the same; else the reason why they could not be had. */
  async follow(
    languages: readonly string[],
    wordings: string,
  ): Promise<boolean | Extract<Reply<never>, { ok: false }>> {
    const next = { languages, wordings, timeZone: zoneNow() };
    if (JSON.stringify(next) === JSON.stringify(this.now)) return false;
    const { printed } = sharedRoute();
    const lacking = spokenOf(languages).filter((language) => !printed[`${language} ${next.timeZone}`]);
    if (lacking.length > 0) {
      const message = { type: 'printed', languages: lacking, zone: next.timeZone } as const;
      const reply = await persist(() => askFromPage(message), this.#signal);
      if (!reply.ok) return reply;
      const sent: (Printed | null)[] = lacking.map((_, index) => readPrinted(reply.value, index));
      if (sent.includes(null)) return { ok: false, error: 'error_bad_reply', values: [] };
      for (const [index, language] of lacking.entries())
        printed[`${language} ${next.timeZone}`] = sent[index] as Printed;
    }
    this.now = next;
    return true;
  }
}
