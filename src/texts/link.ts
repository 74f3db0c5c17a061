import { t } from '../browser/i18n.ts';
import type { Link } from '../core/lifecycle.ts';

/** What a link is for and what it leads to, in the words of its own address: "How to rotate: private apps overview". */
export function linkText({ purpose, source }: Link): string {
  const parts = new URL(source.url).pathname.split('/').filter((part) => part !== '');
  const last = parts.at(-1) ?? new URL(source.url).host;
  const title = last === 'overview' ? parts.slice(-2).join(' ') : last;
  return t(`link_${purpose}`, title.replaceAll('-', ' '));
}
