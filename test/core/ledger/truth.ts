import fc from 'fast-check';
import type { Sighting } from '../../../src/core/credential.ts';
import { fold, type LedgerEvent } from '../../../src/core/ledger.ts';
import type { LogEvent } from '../../../src/core/log/event.ts';
import type { CredentialRecord } from '../../../src/core/record.ts';
import { dayInterval } from '../../../src/core/time/calendar-day.ts';
import type { Interval } from '../../../src/core/time/interval.ts';
import { DAY } from '../../../src/core/time/units.ts';
import { logged, NOW, seen, span } from '../world.ts';

/**
 * A world that knows the truth: a key whose secrets were made at known times, a month or more apart. Pages, people and the log
 * tell of it truthfully, but in part, late, twice, in any order, and under clocks that fail. The model keeps the truth and
 * what has been told; it knows nothing of how the ledger reasons.
 */
export type Step =
  | { readonly do: 'wait'; readonly for: number }
  | { readonly do: 'rotate'; readonly for: number }
  | { readonly do: 'look'; readonly dated: Dated; readonly forms: readonly string[]; readonly clock: number }
  | { readonly do: 'old tab'; readonly which: number }
  | { readonly do: 'say rotated' | 'say born' | 'import log' | 'miss' | 'unsnooze' }
  | { readonly do: 'snooze'; readonly for: number }
  | { readonly do: 'note'; readonly text: string };
type Dated = 'no' | 'day' | 'relative';

/**
 * Nobody looks for so long after a rotation: who says "today" of a secret seen today leaves open which of two came first.
 * `rotation.test.ts` says what the ledger makes of that.
 */
const UNSEEN = 3 * DAY;
const AHEAD = 3 * 365 * DAY;
const FALLEN_TO_THE_FIFTIES = -70 * 365 * DAY;

const look = fc.record({
  do: fc.constant('look' as const),
  dated: fc.constantFrom<Dated>('no', 'day', 'relative'),
  // What is shown in full shows its beginning, too.
  forms: fc.constantFrom([], ['p5'], ['p5', 'full']),
  clock: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.constantFrom(AHEAD, FALLEN_TO_THE_FIFTIES)),
});

export const STEP: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: look },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('rotate'), for: fc.integer({ min: 30 * DAY, max: 200 * DAY }) }),
  },
  fc.record({ do: fc.constant('wait'), for: fc.integer({ min: 1, max: 60 * DAY }) }),
  fc.record({ do: fc.constant('old tab'), which: fc.nat(5) }),
  fc.record({ do: fc.constantFrom('say rotated', 'say born', 'import log', 'miss', 'unsnooze') }),
  fc.record({ do: fc.constant('snooze'), for: fc.integer({ min: 1, max: 90 * DAY }) }),
  fc.record({ do: fc.constant('note'), text: fc.constantFrom('', 'CRM sync', 'Ana') }),
) as fc.Arbitrary<Step>;

interface Page {
  readonly secret: number;
  readonly told: Pick<Sighting, 'created' | 'fingerprints'>;
}

/** The calendar day that an instant falls on; the people of this world live in UTC. */
const dayOf = (instant: number): Interval =>
  dayInterval(new Date(instant).toISOString().slice(0, 10), 'UTC') ?? span(null, null);

export class Truth {
  now = NOW;
  record: CredentialRecord | null = null;
  /** When each secret was made; each after the first is a rotation. */
  readonly made = [NOW - 90 * DAY];
  /** The newest secret of which anything was told. */
  known = 0;
  /** What was told of rotations: that one of the secrets after the first number, up to the second, is new. */
  readonly told: [number, number][] = [];
  clockRanAhead = false;
  /** False from a look under a clock that ran ahead until the next event under a right one mends what that look told. */
  isMended = true;
  readonly expected = {
    firstSeen: 0,
    lastSeen: 0,
    presence: 'present' as 'present' | 'gone' | 'either',
    snooze: null as number | null,
    note: '',
  };
  #goneSince = 0;
  /** Newest secret of which the fingerprint was seen, and of which the page's date was read. */
  #shown: number | null = null;
  #dated: number | null = null;
  readonly #pages: Page[] = [];

  get newest(): number {
    return this.made.length - 1;
  }

  madeAt(secret: number): number {
    return this.made[secret] ?? Number.NaN;
  }

  take(step: Step): void {
    if (step.do === 'wait') this.now += step.for;
    else if (step.do === 'rotate') this.#rotate(step.for);
    else if (step.do === 'look') this.#look(step);
    else if (step.do === 'old tab') this.#oldTab(this.#pages[step.which]);
    else if (step.do === 'import log') this.#importLog();
    else if (this.record) this.#act(step);
  }

  #fold(event: LedgerEvent, now = this.now): void {
    const { expected } = this;
    if (!this.record) Object.assign(expected, { firstSeen: now, lastSeen: now });
    this.record = fold(this.record, event, now);
    if (now < NOW) return;
    this.isMended = now === this.now;
    // What a clock that ran ahead has stamped is brought back by the first event under a right one.
    expected.firstSeen = Math.min(expected.firstSeen, now);
    expected.lastSeen = event.type === 'sighted' ? now : Math.min(expected.lastSeen, now);
  }

  #rotate(wait: number): void {
    this.now += wait;
    this.made.push(this.now);
    this.now += UNSEEN;
  }

  #look({ dated, forms, clock }: Extract<Step, { do: 'look' }>): void {
    const secret = this.newest;
    const error = Math.min(8 * DAY, 0.05 * (this.now - this.madeAt(secret)));
    const relative = clock === 0 ? span(this.madeAt(secret) - error, this.madeAt(secret) + error) : null;
    const created = { no: null, day: dayOf(this.madeAt(secret)), relative }[dated];
    const fingerprints = Object.fromEntries(forms.map((form) => [form, `${form.length}${secret}`]));
    const page = { secret, told: { created, fingerprints } };
    if (clock < 0) {
      if (this.record) this.#fold(seen(page.told), this.now + clock);
    } else {
      if (clock > 0) this.clockRanAhead = true;
      this.#learn(page);
      this.#pages.push(page);
      this.#fold(seen(page.told), this.now + clock);
    }
    if (this.record) this.expected.presence = 'present';
  }

  #learn({ secret, told: { created, fingerprints } }: Page): void {
    const shows = Object.keys(fingerprints).length > 0;
    const [dated, shown] = [this.#dated, this.#shown];
    if (created && dated !== null && dated < secret) this.told.push([secret - 1, secret]);
    if (shows && shown !== null && shown < secret) this.told.push([shown, secret]);
    const changed = shows && shown !== null && shown < secret && this.known <= shown;
    if (!this.record || (created && dated !== secret) || changed) this.known = secret;
    if (shows) this.#shown = secret;
    if (created) this.#dated = secret;
  }

  /** A tab from before is looked at again. Nothing can tell one that shows the newest secret known from a new look. */
  #oldTab(page: Page | undefined): void {
    if (!page || !this.record) return;
    const shows = Object.keys(page.told.fingerprints).length > 0;
    const isLeftBehind = shows
      ? page.secret < (this.#shown ?? 0)
      : page.told.created && page.secret < (this.#dated ?? 0);
    if (isLeftBehind) this.#fold(seen(page.told));
  }

  #importLog(): void {
    this.made.slice(1).forEach((_, rotation) => {
      this.told.push([rotation, rotation + 1]);
    });
    this.known = this.newest;
    if (this.record && this.madeAt(this.newest) > this.#goneSince) this.expected.presence = 'present';
    this.#fold(
      logged(
        ...this.made.map((at, secret): [LogEvent['effect'], number] => [secret === 0 ? 'created' : 'rotated', at]),
      ),
    );
  }

  #act(step: Step): void {
    const { expected, now } = this;
    const when = dayOf(this.madeAt(this.newest));
    if (step.do === 'say rotated' && this.newest > 0) {
      this.told.push([this.newest - 1, this.newest]);
      this.known = this.newest;
      expected.presence = 'present';
      this.#fold({ type: 'rotated', when, overlapDays: 7 });
    } else if (step.do === 'say born') {
      this.known = this.newest;
      // A date alone does not say that it is there; one that means a rotation does.
      if (expected.presence === 'gone') expected.presence = 'either';
      this.#fold({ type: 'born', when });
    } else if (step.do === 'miss') {
      if (expected.presence !== 'gone') this.#goneSince = now;
      expected.presence = 'gone';
      this.#fold({ type: 'missed' });
    } else if (step.do === 'snooze') {
      expected.snooze = now + step.for;
      this.#fold({ type: 'snoozed', until: now + step.for, severity: 'critical' });
    } else if (step.do === 'unsnooze') {
      expected.snooze = null;
      this.#fold({ type: 'unsnoozed' });
    } else if (step.do === 'note') {
      expected.note = step.text;
      this.#fold({ type: 'noted', text: step.text });
    }
  }
}
