import { providerById } from '../../catalogue/index.ts';
import { dayInterval } from '../../core/time/calendar-day.ts';
import { t } from '../../platform/i18n.ts';
import type { PageAction } from '../../platform/messages.ts';
import type { Desk } from './desk.ts';
import { el } from './dom.ts';
import type { Saying } from './words.ts';

/** Asks for the day on which the present secret was made. */
export function dateForm(saying: Saying, desk: Desk): HTMLFormElement {
  const { key } = saying.about;
  const day = dayInput('');
  return form(saying, desk, {
    part: 'date-form',
    fields: [el('label', {}, t('page_date_label'), day)],
    hint: t('page_date_hint'),
    day,
    action: (zone) => ({ do: 'set-birth', key, day: day.value, zone }),
  });
}

/** Asks when the secret was rotated, and where the provider lets an old one live on, whether it does. */
export function rotatedForm(saying: Saying, desk: Desk): HTMLFormElement {
  const { key } = saying.about;
  const day = dayInput(today());
  const days = saying.kind?.rotation.mode === 'overlap' ? (saying.kind.rotation.overlapDays ?? 0) : 0;
  const later = el('input', { type: 'radio', name: 'overlap', value: String(days) });
  const now = el('input', { type: 'radio', name: 'overlap', value: '0', checked: '' });
  const choice = el(
    'fieldset',
    {},
    el('legend', {}, t('page_old_secret')),
    el('label', { class: 'choice' }, now, t('page_old_secret_ended')),
    el('label', { class: 'choice' }, later, t('page_old_secret_lives', days)),
  );
  return form(saying, desk, {
    part: 'rotated-form',
    fields: [el('label', {}, t('page_rotated_label'), day), ...(days > 0 ? [choice] : [])],
    hint: null,
    day,
    action: (zone) => ({ do: 'rotated', key, day: day.value, zone, overlapDays: later.checked ? days : 0 }),
  });
}

interface Fields {
  readonly part: string;
  readonly fields: readonly HTMLElement[];
  readonly hint: string | null;
  readonly day: HTMLInputElement;
  readonly action: (zone: string) => PageAction;
}

function form(saying: Saying, desk: Desk, { part, fields, hint, day, action }: Fields): HTMLFormElement {
  const error = el('p', { class: 'error', role: 'alert' });
  const send = el('button', { type: 'submit', class: 'first', 'data-action': 'save' }, t('page_save'));
  const cancel = desk.button('cancel', 'second', t('page_cancel'), () => desk.closeForm());
  const result = el('form', { 'data-part': part, novalidate: '' }, ...fields);
  if (hint) result.append(el('p', { class: 'hint' }, hint));
  result.append(error, el('div', { class: 'row' }, send, cancel));
  desk.guard(result, 'submit', async () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const problem = problemOf(day, saying, zone);
    error.textContent = problem ?? '';
    day.setAttribute('aria-invalid', String(problem !== null));
    if (problem !== null) return day.focus();
    const reply = await desk.act(action(zone));
    if (reply.ok) desk.closeForm();
    else error.textContent = reply.error === 'error_no_answer' ? t('page_not_saved') : t(reply.error, ...reply.values);
  });
  return result;
}

/** Why a day cannot be taken, in words; null when it can. */
function problemOf(day: HTMLInputElement, saying: Saying, zone: string): string | null {
  if (dayInterval(day.value, zone) === null) return t('page_date_impossible');
  if (day.value > today()) return t('page_date_future');
  const first = firstDay(saying);
  return day.value < first ? t('page_date_too_early', first) : null;
}

/** No key of the provider is older; of its kind only a hint is known. Empty where even that is not. */
function firstDay({ kind }: Saying): string {
  const since = kind && providerById(kind.provider)?.since;
  return since ? new Date(since).toISOString().slice(0, 10) : '';
}

function dayInput(value: string): HTMLInputElement {
  const input = el('input', { type: 'date', required: '', max: today() });
  input.value = value;
  return input;
}

/** The calendar day where the user is, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
