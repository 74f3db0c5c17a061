import type { Fingerprints } from '../credential.ts';
import type { CredentialRecord, Span } from './schema.ts';

/**
 * A record keeps the fingerprints of its secrets in one form: what is kept of one secret in two forms would add up. See
 * docs/security.md.
 */

/** The form that a list of spans is kept in; null where none has a fingerprint. Of several, a masked one rather than the whole. */
export function formOf(spans: readonly Span[]): string | null {
  return mainForm(spans.flatMap(({ forms }) => Object.keys(forms)));
}

/** By its name, so that it does not hang on the order in which copies are joined: `s4` before `p5` before `full`. */
export function mainForm(names: readonly string[]): string | null {
  return [...names].sort().at(-1) ?? null;
}

/** The spans without the fingerprints of any other form; null: without all of them. */
export function inForm(spans: readonly Span[], form: string | null): Span[] {
  return spans.map((span) => ({ ...span, forms: only(span.forms, form) }));
}

/** A copy of a record, without what it holds in another form than the record itself does by now. */
export function withoutOtherForms(copy: CredentialRecord, { spans }: CredentialRecord): CredentialRecord {
  const form = formOf(spans);
  return form === null || copy.spans.every(({ forms }) => isOnly(forms, form))
    ? copy
    : { ...copy, spans: inForm(copy.spans, form) };
}

function only(forms: Fingerprints, form: string | null): Fingerprints {
  return Object.fromEntries(Object.entries(forms).filter(([one]) => one === form));
}

const isOnly = (forms: Fingerprints, form: string): boolean => Object.keys(forms).every((one) => one === form);
