import type { KindId, ProviderId } from './credential.ts';
import type { AgeLimit } from './limit.ts';
import { cleanText } from './text.ts';

/** What an administrator may set, each value on its own; what is absent is left to the user. See `managed-schema.json`. */
export interface ManagedPolicy {
  /** For every kind without a limit of its own, in days. */
  readonly maximumAgeDays?: number;
  /** How long before a limit is reached users are told, in days. */
  readonly warnAheadDays?: number;
  readonly byKind?: Readonly<Record<KindId, Partial<AgeLimit>>>;
  /** Absent or false: users may tighten the limits set here, never loosen them. */
  readonly usersMayLoosen?: boolean;
  /** Ids of providers on whose pages Keyturn does nothing. */
  readonly providersOff?: readonly ProviderId[];
  /** Whom to ask, shown on the card: one line. */
  readonly contact?: string;
  readonly notifications?: boolean;
}

/** A value that could not be used: where it stands, as in `byKind.hubspot/api-key.maximumAgeDays`, and a message id. */
export interface RefusedValue {
  readonly field: string;
  readonly why:
    | 'policy_problem_unknown'
    | 'policy_problem_object'
    | 'policy_problem_list'
    | 'policy_problem_days'
    | 'policy_problem_yes_no'
    | 'policy_problem_text';
}

/** What there is to be named; a name beside these is refused. */
export interface KnownNames {
  readonly kinds: ReadonlySet<KindId>;
  readonly providers: ReadonlySet<ProviderId>;
}

const MOST_DAYS = 3_650;
const LONGEST_CONTACT = 200;

/**
 * The administrator's values, as the browser hands them over. A bad value is left out and named, the others hold. Without
 * `known` any name of a kind or provider is taken. Never throws.
 */
export function readManagedPolicy(
  raw: unknown,
  known: KnownNames | null = null,
): { readonly policy: ManagedPolicy; readonly refused: readonly RefusedValue[] } {
  if (raw === undefined || raw === null) return { policy: {}, refused: [] };
  const reader = new Reader(known);
  const policy = reader.fields(raw, '', {
    maximumAgeDays: reader.days(1),
    warnAheadDays: reader.days(0),
    byKind: reader.byKind,
    usersMayLoosen: reader.yesOrNo,
    providersOff: reader.providers,
    contact: reader.contact,
    notifications: reader.yesOrNo,
  });
  return { policy: policy ?? {}, refused: reader.refused };
}

/** Reads one value; undefined when it was refused. */
type Read<T> = (value: unknown, field: string) => T | undefined;
type Reads<T> = { readonly [K in keyof T]-?: Read<NonNullable<T[K]>> };

class Reader {
  readonly refused: RefusedValue[] = [];
  readonly #known: KnownNames | null;

  constructor(known: KnownNames | null) {
    this.#known = known;
  }

  /** Each field by its own rule; what is not an object, or a field without a rule, is refused. */
  fields<T extends object>(value: unknown, field: string, reads: Reads<T>): Partial<T> | undefined {
    if (!isObject(value)) return this.#refuse(field, 'policy_problem_object');
    const rules = new Map<string, Read<unknown>>(Object.entries(reads));
    const found = Object.entries(value).flatMap(([name, part]) => {
      const read = rules.get(name) ?? this.#unknown;
      const taken = read(part, field === '' ? name : `${field}.${name}`);
      return taken === undefined ? [] : [[name, taken] as const];
    });
    return Object.fromEntries(found) as Partial<T>;
  }

  days(least: number): Read<number> {
    return (value, field) =>
      typeof value === 'number' && Number.isInteger(value) && value >= least && value <= MOST_DAYS
        ? value
        : this.#refuse(field, 'policy_problem_days');
  }

  readonly yesOrNo: Read<boolean> = (value, field) =>
    typeof value === 'boolean' ? value : this.#refuse(field, 'policy_problem_yes_no');

  readonly contact: Read<string> = (value, field) =>
    (typeof value === 'string' ? cleanText(value, LONGEST_CONTACT) : null) ??
    this.#refuse(field, 'policy_problem_text');

  readonly providers: Read<readonly ProviderId[]> = (value, field) =>
    Array.isArray(value)
      ? value.flatMap((id: unknown, at) => this.#provider(id, `${field}[${at}]`) ?? [])
      : this.#refuse(field, 'policy_problem_list');

  readonly byKind: Read<Readonly<Record<KindId, Partial<AgeLimit>>>> = (value, field) => {
    if (!isObject(value)) return this.#refuse(field, 'policy_problem_object');
    const limits = Object.entries(value).flatMap(([kind, limit]) => {
      const taken = this.#limit(kind, limit, `${field}.${kind}`);
      return taken ? [[kind, taken] as const] : [];
    });
    return Object.fromEntries(limits);
  };

  #limit(kind: KindId, value: unknown, field: string): Partial<AgeLimit> | undefined {
    if (this.#known?.kinds.has(kind) === false) return this.#refuse(field, 'policy_problem_unknown');
    return this.fields<AgeLimit>(value, field, { maximumAgeDays: this.days(1), warnAheadDays: this.days(0) });
  }

  #provider(id: unknown, field: string): ProviderId | undefined {
    if (typeof id !== 'string' || id === '') return this.#refuse(field, 'policy_problem_text');
    return this.#known?.providers.has(id) === false ? this.#refuse(field, 'policy_problem_unknown') : id;
  }

  readonly #unknown: Read<never> = (_, field) => this.#refuse(field, 'policy_problem_unknown');

  #refuse(field: string, why: RefusedValue['why']): undefined {
    this.refused.push({ field: cleanText(field) ?? '$', why });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
