import { useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { LONGEST_PLACE, MOST_PLACES, type Place } from '../../core/walk/schema.ts';
import type { CredentialView } from '../../protocol/messages.ts';
import { type Confirmed, SafeText } from './safe-text.tsx';

type Keep = (
  next: { readonly places: readonly Place[]; readonly isNoKey?: true },
  text: string | null,
) => Promise<void>;

interface Props {
  readonly places: readonly Place[];
  readonly keep: Keep;
}

/** Where the key is in use, as a list that the person writes. */
export function AddPlace({ view, places, keep }: Props & { readonly view: CredentialView }) {
  const [text, setText] = useState('');
  const place = text.trim();
  const add = (confirmed: Confirmed) => {
    if (place === '' || places.some((one) => one.text === place)) return;
    setText('');
    void keep({ places: [...places, { text: place, isDone: false }], ...confirmed }, null);
  };
  return (
    <div class="places">
      {places.length > 0 && (
        <ul class="place-list" data-part="places">
          {places.map((one) => (
            <li key={one.text} class="place">
              <bdi>{one.text}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={t('walk_remove_named', one.text)}
                onClick={() =>
                  void keep({ places: places.filter((other) => other !== one) }, t('walk_removed', one.text))
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {places.length < MOST_PLACES && (
        <SafeText provider={view.provider} text={place} onSubmit={add}>
          {(save, problem) => (
            <form
              class="add-place"
              data-part="add-place"
              onSubmit={(event) => {
                event.preventDefault();
                save();
              }}
            >
              <input
                aria-label={t('walk_place')}
                placeholder={t('walk_place')}
                maxLength={LONGEST_PLACE}
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
              />
              <button type="submit">{t('walk_add')}</button>
              {problem}
            </form>
          )}
        </SafeText>
      )}
    </div>
  );
}

/** Each place to be ticked once the new key is there. */
export function PlaceTicks({ places, keep }: Props) {
  const toggled = (one: Place) => places.map((other) => (other === one ? { ...one, isDone: !one.isDone } : other));
  return (
    <ul class="place-list" data-part="place-ticks">
      {places.map((one) => (
        <li key={one.text} class="place">
          <label class="choice">
            <input type="checkbox" checked={one.isDone} onChange={() => void keep({ places: toggled(one) }, null)} />
            <bdi>{one.text}</bdi>
          </label>
        </li>
      ))}
    </ul>
  );
}
