import { hull } from '../interval.ts';
import type { Folded } from './fold.ts';
import { matchAt } from './grammar.ts';
import { isoAt } from './iso.ts';
import { type Token, tokensOf, WORD_CLASS } from './lexer.ts';
import type { Lexicon } from './lexicon.ts';
import { relativeSpan } from './relative.ts';
import type { DateContext, DateReading, Span } from './types.ts';
import { isEpoch, type Understood, understand } from './understand.ts';

type Found = Omit<DateReading, 'start' | 'end'>;

/** Every date of a folded text, in its order. */
export function readingsIn(folded: Folded, lexicon: Lexicon, context: DateContext): DateReading[] {
  const tokens = tokensOf(folded.text, lexicon);
  const types = tokens.map(({ type }) => type).join('');
  const readings: DateReading[] = [];
  for (let at = 0; at < tokens.length; ) {
    const step = mayBegin(tokens, at) ? stepAt(folded.text, types, tokens, at, lexicon, context) : null;
    if (step) {
      const last = tokens[step.next - 1] as Token;
      const start = folded.at((tokens[at] as Token).start);
      readings.push({ ...step.found, start, end: folded.at(last.end - 1) + 1 });
    }
    at = step?.next ?? at + 1;
  }
  return readings;
}

/** A date begins with a number or a known word, and not in the middle of a name or number. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const { type = '?' } = tokens[at] ?? {};
  const isDateLike = /[nyQV]/.test(type) || type.charCodeAt(0) > WORD_CLASS;
  if (!isDateLike) return false;
  const before = tokens[at - 1]?.type ?? ' ';
  if (/[ ([,:?|·•']/.test(before) || /[QV]/.test(type)) return before !== ':' || tokens[at - 2]?.type !== 'n';
  return before.charCodeAt(0) >= WORD_CLASS || (before === 'u' && /[\u0e00-\uffff]/.test(tokens[at - 1]?.text ?? ''));
}

interface Step {
  readonly found: Found;
  readonly next: number;
}

function stepAt(
  text: string,
  types: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  context: DateContext,
): Step | null {
  const token = tokens[at] as Token;
  if (token.type === 'V') return { found: never('absolute'), next: at + 1 };
  if (token.type === 'Q') return relativeStep(token, at, context);
  const iso = token.type === 'y' ? isoAt(text, token.start, context) : null;
  if (iso) {
    let next = at;
    while (next < tokens.length && (tokens[next] as Token).start < iso.end) next++;
    return { found: foundOf(iso.understood, 'iso'), next };
  }
  return absoluteStep(types, tokens, at, lexicon, context);
}

function relativeStep(token: Token, at: number, context: DateContext): Step | null {
  const spans = (token.meaning?.ago ?? [])
    .map((ago) => relativeSpan(ago, context))
    .filter(({ latest }) => latest >= context.since && Number.isFinite(latest));
  if (spans.length === 0) return null;
  const candidates = spans.map((span) => ({ span, order: null }));
  return { found: foundOf({ candidates, precision: 'relative' }, 'relative'), next: at + 1 };
}

function absoluteStep(
  types: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  context: DateContext,
): Step | null {
  const match = matchAt(types, tokens, at);
  if (!match || !(match.date || match.day || match.time) || isCutOff(types, match.end)) return null;
  const isVague = match.date && !match.date.roles.includes('y') && match.date.orders.length === 0 && !match.time;
  if (isVague && /^ ?[unyx]/.test(types.slice(match.end))) return null;
  const understood = understand(match, lexicon, context);
  if (!understood) return null;
  const source = match.date ? 'absolute' : match.day ? 'relative' : match.weekdays ? 'relative' : 'time-only';
  return { found: foundOf(understood, source), next: match.end };
}

/** A number or name goes on where the date would end. */
function isCutOff(types: string, end: number): boolean {
  return /^(?:[nyxu]|[./:-][nyxu])/.test(types.slice(end, end + 2));
}

function never(source: Found['source']): Found {
  return { when: 'never', readings: [], orders: [], precision: 'instant', source };
}

function foundOf({ candidates, precision }: Understood, source: Found['source']): Found {
  if (candidates.some(({ span }) => isEpoch(span)) && source !== 'relative') return never(source);
  const unique = new Map(candidates.map((each) => [`${each.span.earliest} ${each.span.latest}`, each]));
  const kept = [...unique.values()];
  const readings: Span[] = kept.map(({ span }) => span);
  const orders = kept.map(({ order }) => order).filter((order) => order !== null);
  return {
    when: readings.reduce<DateReading['readings'][number]>(hull, readings[0] as Span),
    readings,
    orders,
    precision,
    source,
  };
}
