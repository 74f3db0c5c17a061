import { plural, t } from '../browser/i18n.ts';
import { kindById } from '../catalogue/index.ts';
import type { Kind } from '../core/lifecycle.ts';
import type { Reason } from '../core/verdict/reason.ts';
import type { CredentialView } from '../protocol/messages.ts';
import { kindName } from './kind-name.ts';
import { limitOwnerText } from './limit.ts';
import { reasonText } from './reason.ts';

/** With fewer it is said of each key. */
const SHARED_FROM = 2;

type Views = readonly Pick<CredentialView, 'kind' | 'verdict'>[];

/** What several keys of a group have in common: `said` holds, as `sharedId` names them, what `texts` tell. */
export interface GroupNotes {
  readonly texts: readonly string[];
  readonly said: ReadonlySet<string>;
}

/** What holds for several keys of a group, said once. `namesKind`: each text begins with the kind that it is about. */
export function groupNotes(credentials: Views, namesKind: boolean): GroupNotes {
  return notesFor(credentials, namesKind, () => true);
}

/** The same in the popup, whose lines tell no limit and no question: when kinds end or have ended. */
export function endNotes(credentials: Views): readonly string[] {
  return notesFor(credentials, true, ({ code }) => code === 'kind-ending' || code === 'kind-stopped').texts;
}

/** Names what a reason has in common with that of other keys; null where it is about this key alone. */
export function sharedId(kind: string, reason: Reason): string | null {
  switch (reason.code) {
    case 'kind-ending':
      return `${kind} ${reason.code} ${reason.on}`;
    case 'kind-stopped':
      return `${kind} ${reason.code} ${reason.since}`;
    case 'older-than-limit':
    case 'around-limit':
      return `${kind} limit ${reason.limit.maximumAgeDays} ${reason.limit.owner}`;
    case 'age-unknown':
      return reason.code;
    default:
      return null;
  }
}

/** In that order: when a kind ends, its limit, what is asked. */
const ORDER: readonly Reason['code'][] = [
  'kind-stopped',
  'kind-ending',
  'older-than-limit',
  'around-limit',
  'age-unknown',
];

interface Note {
  readonly id: string;
  readonly kind: Kind;
  readonly reason: Reason;
  count: number;
}

function notesFor(credentials: Views, namesKind: boolean, isWanted: (reason: Reason) => boolean): GroupNotes {
  const found = new Map<string, Note>();
  for (const { kind: kindId, verdict } of credentials) {
    const kind = kindById(kindId);
    if (!kind) continue;
    for (const reason of verdict.reasons.filter(isWanted)) {
      const id = sharedId(kindId, reason);
      if (id === null) continue;
      const note = found.get(id) ?? { id, kind, reason, count: 0 };
      note.count += 1;
      found.set(id, note);
    }
  }
  const rank = ({ reason }: Note) => ORDER.indexOf(reason.code);
  const notes = [...found.values()].filter(({ count }) => count >= SHARED_FROM).sort((a, b) => rank(a) - rank(b));
  return { texts: notes.map((note) => noteText(note, namesKind)), said: new Set(notes.map(({ id }) => id)) };
}

/** A limit is named: which keys are past it, each of them says. */
function noteText({ kind, reason }: Note, namesKind: boolean): string {
  const named = (text: string) => (namesKind ? t('group_note', kindName(kind.id), text) : text);
  switch (reason.code) {
    case 'older-than-limit':
    case 'around-limit': {
      const { limit } = reason;
      const told = [plural('ui_days', limit.maximumAgeDays), limitOwnerText(limit, kind)];
      return namesKind ? t('shared_limit_of', kindName(kind.id), ...told) : t('shared_limit', ...told);
    }
    case 'age-unknown':
      return t('shared_unknown');
    default:
      return named(reasonText(reason, kind));
  }
}
