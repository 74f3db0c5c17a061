import { providerById, recognise } from '../catalogue/index.ts';
import type { Owner } from '../catalogue/kept-place.ts';
import { ownShapes } from '../catalogue/own-shapes.ts';
import { READABLE } from '../catalogue/readable.ts';
import type { ProviderId } from '../core/credential.ts';
import { findKeyMaterial, keyMaterialIn, redactKeyMaterial } from '../core/key-material/index.ts';
import { decoded } from '../core/key-material/kept-id.ts';
import { Refusal } from './refusal.ts';

/** The gate for key material, as the worker uses it: it knows each provider's own keys. */

/** Of a provider that the catalogue does not know, keys without a vendor's prefix are none. */
export function ownerOf(provider: ProviderId): Owner {
  return providerById(provider) ?? { id: provider, tokens: [] };
}

/** For texts of which nobody knows whose they are. */
export const everyShape: readonly RegExp[] = READABLE.flatMap(({ tokens }) => ownShapes(tokens));

const ownOf = (provider: ProviderId): readonly RegExp[] => ownShapes(ownerOf(provider).tokens);

/** A text of a page or a file as it is kept: each character of key material blacked out. */
export function keptText(text: string, provider: ProviderId): string {
  return redactKeyMaterial(text, ownOf(provider));
}

/**
 * What a person typed, as it is kept. Throws a `Refusal` where it has the shape of a key, and where it looks generated unless
 * the person has said that it is none.
 */
export function typedText(text: string, provider: ProviderId, isNoKey = false): string {
  const found = keyMaterialIn(text, ownOf(provider));
  if (found === 'known') throw new Refusal('error_holds_key');
  if (found === 'random' && !isNoKey) throw new Refusal('error_may_hold_key');
  return text;
}

/** True for an id that may be kept as it is. */
export function isKeptId(id: string, provider: ProviderId): boolean {
  return findKeyMaterial(decoded(id), ownOf(provider)).length === 0;
}

/**
 * Origin and path of a key page, as they may be kept. Where key material stands in the path, what is left before it, if that
 * leads to a key page of the same account; else null.
 */
export function keptUrl({ origin, pathname, href }: URL, { tokens }: Owner): string | null {
  const account = recognise(new URL(href))?.account;
  for (let path = pathname; path.length > 1; path = path.slice(0, path.lastIndexOf('/'))) {
    const url = `${origin}${path}`;
    // Each part by itself, too: run into the next one, a key may look like a name.
    const parts = [url, ...url.split('/')];
    if (parts.some((part) => findKeyMaterial(decoded(part), ownShapes(tokens)).length > 0)) continue;
    return recognise(new URL(url))?.account === account ? url : null;
  }
  return null;
}
