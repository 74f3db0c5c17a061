import { ENTRANCES } from '../catalogue/entrances.ts';
import { kindById } from '../catalogue/index.ts';
import type { KindId } from '../core/credential.ts';
import { hereAt } from '../core/verdict/here.ts';
import { stopOf } from '../core/verdict/kind-reasons.ts';
import type { FirstPage } from '../protocol/popup.ts';
import { zoneHere } from './date.ts';
import { kindName } from './kind-name.ts';

/** Where a first key may be found, by its kind. `now`: epoch ms; a page of keys that have stopped working is no place to begin. */
export function firstPages(now: number): FirstPage[] {
  const works = (id: KindId) => {
    const kind = kindById(id);
    return kind !== null && stopOf(kind, hereAt(now, zoneHere())) === undefined;
  };
  return ENTRANCES.filter(({ kind }) => works(kind)).map(({ kind, url }) => ({ name: kindName(kind), url }));
}
