import { printedOf } from '../../core/dates/intl.ts';
import { canonical } from '../../core/dates/language.ts';
import type { Printed } from '../../core/dates/printed.ts';
import { isZone } from '../../core/time/zone.ts';
import type { FromPage } from '../../protocol/messages.ts';
import { Refusal } from '../refusal.ts';
import type { KeyPage } from '../sender.ts';
import type { Worker } from '../worker.ts';

/**
 * What the platform prints of dates, which pages are read by: the same in all of them, so that it is learnt here, once for as long
 * as this worker lives. A page may name any language and zone, as long as they are ones.
 */
export async function printed(
  worker: Worker,
  _where: KeyPage,
  { languages, zone }: Extract<FromPage, { type: 'printed' }>,
): Promise<readonly Printed[]> {
  const areSound = languages.every((language) => canonical(language)[0] === language);
  if (!areSound || !isZone(zone)) throw new Refusal('error_refused');
  return languages.map((language) => printedOf(language, zone, worker.now()));
}
