/** What may come next where a JSON text is read from left to right. */
type Next = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

const BLANK = /[\t\n\r ]*/y;
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * The line, counted from 1, on which a text stops being JSON; of a text that just ends too early, its last one. Browsers
 * word this each in their own way, or not at all. Nothing here recurses: nesting may be as deep as it likes.
 */
export function lineOfMistake(text: string): number {
  return text.slice(0, new Scanner(text).stop()).split('\n').length;
}

class Scanner {
  readonly #text: string;
  readonly #open: string[] = [];
  #at = 0;
  #next: Next = 'value';

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the text stops being JSON; its length when it is JSON, or ends too early. */
  stop(): number {
    this.#skip(BLANK);
    while (this.#at < this.#text.length && this.#step()) this.#skip(BLANK);
    return this.#at;
  }

  #step(): boolean {
    const mark = this.#text[this.#at] ?? '';
    if (this.#next === ':') return mark === ':' && this.#take('value');
    if (this.#next === ', or end') return this.#afterValue(mark);
    const isFirst = this.#next === 'value or ]' || this.#next === 'key or }';
    if (isFirst && mark === (this.#next === 'value or ]' ? ']' : '}')) return this.#close();
    if (this.#next === 'key' || this.#next === 'key or }') return mark === '"' && this.#string(':');
    if (mark === '{' || mark === '[') {
      this.#open.push(mark);
      return this.#take(mark === '{' ? 'key or }' : 'value or ]');
    }
    return mark === '"' ? this.#string(', or end') : this.#plain();
  }

  #afterValue(mark: string): boolean {
    const inside = this.#open.at(-1);
    if (inside && mark === ',') return this.#take(inside === '{' ? 'key' : 'value');
    return ((inside === '{' && mark === '}') || (inside === '[' && mark === ']')) && this.#close();
  }

  #close(): boolean {
    this.#open.pop();
    return this.#take(', or end');
  }

  #take(next: Next): boolean {
    this.#at += 1;
    this.#next = next;
    return true;
  }

  #plain(): boolean {
    const read = this.#skip(PLAIN) > 0;
    this.#next = ', or end';
    return read;
  }

  #string(next: Next): boolean {
    this.#at += 1;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 0x22) return this.#take(next);
      if (code === 0x5c ? this.#skip(ESCAPE) === 0 : !(code >= 0x20)) return false;
      if (code !== 0x5c) this.#at += 1;
    }
  }

  /** How many characters were passed over. */
  #skip(pattern: RegExp): number {
    pattern.lastIndex = this.#at;
    const { length } = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += length;
    return length;
  }
}
