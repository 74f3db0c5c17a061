import type { TokenShape } from '../../catalogue/schema.ts';

/** What shows of a secret, taken apart once so that nobody else has to look at the text. */
export interface Visible {
  /** Without the public prefix; masked characters as `*`. */
  readonly body: string;
  readonly isWhole: boolean;
  readonly shape: TokenShape;
}

let open: (secret: Secret) => Visible;

/**
 * Text of a secret, masked or whole, that cannot get out by accident: printed, joined to a string or put into JSON it says
 * `[secret]`, and it cannot be cloned into a message, because one of its properties is a function.
 */
export class Secret {
  readonly #visible: Visible;
  readonly uncloneable = (): never => {
    throw new TypeError('a secret stays where it was read');
  };

  static {
    open = (secret) => secret.#visible;
  }

  constructor(visible: Visible) {
    this.#visible = visible;
  }

  /** True when both show the same characters of the same shape. */
  equals(other: Secret | null): boolean {
    return other !== null && this.#visible.body === open(other).body && this.#visible.shape === open(other).shape;
  }

  /** How many characters of it show. */
  get shown(): number {
    return this.#visible.body.replaceAll(/[*-]/g, '').length;
  }

  get isWhole(): boolean {
    return this.#visible.isWhole;
  }

  /** What it is told by: nothing of the secret itself. */
  get shape(): TokenShape {
    return this.#visible.shape;
  }

  /** True for a shape without a public prefix: other things look like it. */
  get isBare(): boolean {
    return this.#visible.shape.pattern.source.startsWith('^(?<body>');
  }

  /** True when nothing that shows of both says that they are two secrets. */
  agreesWith(other: Secret): boolean {
    const [a, b] = [this.#visible, open(other)];
    if (a.shape !== b.shape) return false;
    return a.isWhole && b.isWhole ? a.body === b.body : agree(startOf(a), startOf(b)) && agree(endOf(b), endOf(a), -1);
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  get [Symbol.toStringTag](): string {
    return 'secret';
  }
}

/** For `fingerprint.ts` alone; a test holds that no other module imports it. */
export function openForFingerprint(secret: Secret): Visible {
  return open(secret);
}

/** Characters of a body before the first masked one. */
export function startOf({ body }: Visible): string {
  return body.slice(0, /\*|$/.exec(body)?.index);
}

/** Characters of a body after the last masked one. */
export function endOf({ body }: Visible): string {
  return body.slice(body.lastIndexOf('*') + 1);
}

function agree(a: string, b: string, side: 1 | -1 = 1): boolean {
  const length = Math.min(a.length, b.length);
  if (length === 0) return true;
  return side === 1 ? a.slice(0, length) === b.slice(0, length) : a.slice(-length) === b.slice(-length);
}

/** Characters that pages print in place of a hidden one. */
const MASK =
  /[\u2022\u25cf\u00b7\u2219\u22c5\u30fb\u2217\uff0a\u204e\u25e6\u25cb\u25a0\u25aa\u25ae\u2588\u2b24\u26ab\u2b1b#]/g;
/** Stands for any number of hidden characters. */
const ELLIPSIS = /\u2026|\.{3,}|\u22ef/g;
const INVISIBLE = /[\p{Cf}\s]/gu;
/** Letters that stand for hidden ones, in a run. */
const LETTERS = /[xX]{3,}/g;
const SHORTEST = 5;
const LONGEST = 600;

/** The secret that a text is, masked in any usual way or whole; null when it is none of these shapes. */
export function secretIn(text: string, shapes: readonly TokenShape[]): Secret | null {
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  const clean = text.replace(INVISIBLE, '');
  const masked = clean.replace(MASK, '*').replace(ELLIPSIS, '****');
  for (const shape of shapes) {
    const whole = shape.pattern.exec(clean)?.groups?.body;
    if (whole !== undefined) return new Secret({ body: whole, isWhole: true, shape });
  }
  for (const form of [masked, masked.replace(LETTERS, (run) => '*'.repeat(run.length))]) {
    for (const shape of shapes) {
      const body = form.includes('*') ? shape.masked.exec(form)?.groups?.body : undefined;
      if (body !== undefined) return new Secret({ body, isWhole: false, shape });
    }
  }
  return null;
}

/** As a text is cut into words that may each be a secret. */
const WORD = /[^\s,;"'()[\]|<>]{8,}/gu;

/** A text without the words in it that are secrets, masked or whole: each of their characters blacked out. */
export function redactMaskedSecrets(text: string, shapes: readonly TokenShape[]): string {
  return text.replace(WORD, (word) => (secretIn(word, shapes) ? '•'.repeat(word.length) : word));
}
