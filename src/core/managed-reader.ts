import type { KindId, ProviderId } from './credential.ts';
import type { AgeLimit } from './limit.ts';
import { isSite } from './switched-off.ts';
import { taughtIn } from './taught/folder.ts';
import type { Taught } from './taught/schema.ts';
import { cleanText } from './text.ts';

/** A value that could not be used: where it stands, as in `byKind.hubspot/api-key.maximumAgeDays`, and a message id. */
export interface RefusedValue {
  readonly field: string;
  readonly why:
    | 'policy_problem_unknown'
    | 'policy_problem_object'
    | 'policy_problem_list'
    | 'policy_problem_days'
    | 'policy_problem_yes_no'
    | 'policy_problem_text'
    | 'policy_problem_site'
    | 'policy_problem_taught';
}

/** What there is to be named; a name beside these is refused. */
export interface KnownNames {
  readonly kinds: ReadonlySet<KindId>;
  readonly providers: ReadonlySet<ProviderId>;
}

const MOST_DAYS = 3_650;
const LONGEST_CONTACT = 200;

/** Reads one value; undefined when it was refused. */
type Read<T> = (value: unknown, field: string) => T | undefined;
type Reads<T> = { readonly [K in keyof T]-?: Read<NonNullable<T[K]>> };

/** Reads what an administrator has set, value by value, and notes what cannot be used. */
export class ManagedReader {
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

  /** A list of ids; a name beside the known ones is refused. */
  named(what: keyof KnownNames): Read<readonly string[]> {
    const known = this.#known?.[what];
    return this.#list((id, field) => {
      if (typeof id !== 'string' || id === '') return this.#refuse(field, 'policy_problem_text');
      return known?.has(id) === false ? this.#refuse(field, 'policy_problem_unknown') : id;
    });
  }

  get sites(): Read<readonly string[]> {
    return this.#list((site, field) =>
      typeof site === 'string' && isSite(site) ? site : this.#refuse(field, 'policy_problem_site'),
    );
  }

  /** Each the text of a file of a taught page. */
  get taught(): Read<readonly Taught[]> {
    return this.#list((text, field) => {
      const page = typeof text === 'string' ? taughtIn(text) : 'no-file';
      return typeof page === 'object' ? page : this.#refuse(field, 'policy_problem_taught');
    });
  }

  #list<T>(read: Read<T>): Read<readonly T[]> {
    return (value, field) =>
      Array.isArray(value)
        ? value.flatMap((one: unknown, at) => read(one, `${field}[${at}]`) ?? [])
        : this.#refuse(field, 'policy_problem_list');
  }

  limitsOf(what: keyof KnownNames): Read<Readonly<Record<string, Partial<AgeLimit>>>> {
    return (value, field) => {
      if (!isObject(value)) return this.#refuse(field, 'policy_problem_object');
      const limits = Object.entries(value).flatMap(([id, limit]) => {
        const taken = this.#limit(what, id, limit, `${field}.${id}`);
        return taken ? [[id, taken] as const] : [];
      });
      return Object.fromEntries(limits);
    };
  }

  #limit(what: keyof KnownNames, id: string, value: unknown, field: string): Partial<AgeLimit> | undefined {
    if (this.#known?.[what].has(id) === false) return this.#refuse(field, 'policy_problem_unknown');
    return this.fields<AgeLimit>(value, field, { maximumAgeDays: this.days(1), warnAheadDays: this.days(0) });
  }

  readonly #unknown: Read<never> = (_, field) => this.#refuse(field, 'policy_problem_unknown');

  #refuse(field: string, why: RefusedValue['why']): undefined {
    this.refused.push({ field: cleanText(field) ?? '$', why });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
