/**
 * What the popup checks of the worker's answers. A library for schemas weighs as much as all else that the popup loads to open, for
 * the forms that are looked at here: `own-replies.ts` looks at all others with it.
 */
export type Shape = (raw: unknown) => boolean;

export const text: Shape = (raw) => typeof raw === 'string';
export const flag: Shape = (raw) => typeof raw === 'boolean';
export const number: Shape = Number.isFinite;
export const oneOf =
  (...values: readonly string[]): Shape =>
  (raw) =>
    values.includes(raw as string);
export const orNull =
  (shape: Shape): Shape =>
  (raw) =>
    raw === null || shape(raw);
export const either =
  (one: Shape, other: Shape): Shape =>
  (raw) =>
    one(raw) || other(raw);
export const listOf =
  (shape: Shape): Shape =>
  (raw) =>
    Array.isArray(raw) && raw.every(shape);
/** Other fields may be there: whatever is drawn is named here. */
export const object =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (raw) =>
    typeof raw === 'object' &&
    raw !== null &&
    Object.entries(fields).every(([name, shape]) => Object.hasOwn(raw, name) && shape(Reflect.get(raw, name)));

const value = object({ ok: (raw) => raw === true });
const refusal = object({
  ok: (raw) => raw === false,
  error: (raw) => text(raw) && /^(?:error|backup_problem)_[a-z0-9_]+$/.test(raw as string),
  values: listOf(text),
});

/** A reply with a value of that shape, or a reason why not. */
export const replyWith = (shape: Shape): Shape => either((raw) => value(raw) && object({ value: shape })(raw), refusal);
