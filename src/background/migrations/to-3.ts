import type { Entries } from '../layout.ts';

const RECORDS = /^(?:credential|last-good|before):/;
/** Of this kind no mask was known, so that the whole is its form; what was kept of its masks was too long for what they show. */
const WITHOUT_MASK = 'hubspot/personal-access-key';
/** The others are masked down to their first five characters, of which layout 2 kept ten bits: three digits. */
const MASK = 'p5';
const BITS = { full: 24, mask: 9 } as const;
const MASK_BITS_BEFORE = 10;
/** What is something else is left to be set aside as damaged. */
const FINGERPRINT = /^[0-9a-f]{1,8}$/;

/**
 * Layout 2 kept a fingerprint for each form in which a secret had shown, of up to 32 bits. Layout 3 keeps one form, and fewer bits:
 * the first ones of what was kept, so that a secret goes on to be compared. A record that holds another form alone keeps its looks
 * without fingerprints. What does not look like a record stays as it is. Frozen.
 */
export function toLayout3(raw: Entries): Entries {
  const changes: Entries = { schema: 3 };
  for (const [name, value] of Object.entries(raw)) {
    if (RECORDS.test(name) && isObject(value)) changes[name] = withOneForm(value);
  }
  return changes;
}

/** `before:` entries hold their record under a name. */
function withOneForm(value: Entries): Entries {
  if (isObject(value.record)) return { ...value, record: withOneForm(value.record) };
  if (!Array.isArray(value.spans)) return value;
  const form = value.kind === WITHOUT_MASK ? 'full' : MASK;
  return { ...value, spans: value.spans.map((span: unknown) => spanIn(span, form)) };
}

function spanIn(span: unknown, form: string): unknown {
  if (!isObject(span) || !isObject(span.forms)) return span;
  const { forms } = span;
  if (!Object.values(forms).every((one) => typeof one === 'string' && FINGERPRINT.test(one))) return span;
  const kept = forms[form];
  return { ...span, forms: typeof kept === 'string' ? { [form]: shortened(kept, form) } : {} };
}

/** Values are numbers in hexadecimal, of which the first bits are kept. */
function shortened(value: string, form: string): string {
  if (form !== MASK) return value.slice(0, BITS.full / 4);
  if (value.length !== Math.ceil(MASK_BITS_BEFORE / 4)) return value.slice(0, BITS.full / 4);
  const first = Number.parseInt(value, 16) >>> (MASK_BITS_BEFORE - BITS.mask);
  return first.toString(16).padStart(Math.ceil(BITS.mask / 4), '0');
}

function isObject(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
