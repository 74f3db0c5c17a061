import { t } from '../browser/i18n.ts';
import type { Kind, Link } from '../core/lifecycle.ts';
import { kindName } from './kind-name.ts';
import { providerName } from './provider.ts';

/** What a link is for, and what it is about: "How to rotate: Service key · HubSpot", "How to migrate: API key → …". */
export function linkText({ purpose, aboutKind, about }: Link, kind: Kind): string {
  const other = aboutKind === undefined ? '' : ` → ${kindName(aboutKind)}`;
  return t(`link_${purpose}`, `${about ?? kindName(kind.id)}${other} · ${providerName(kind)}`);
}
