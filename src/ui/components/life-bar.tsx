import { type Bar, LIMIT_AT } from '../../protocol/bar-shape.ts';

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** Drawn for the eye only: what it shows is said beside it. Hatched is what is not known for sure. */
export function LifeBar({ bar }: { readonly bar: Bar | null }) {
  if (!bar) return <span class="bar-of" aria-hidden="true" />;
  if (bar.of === 'left') {
    return (
      <span class="bar-of left" aria-hidden="true" data-part="bar">
        <span class="filled" style={{ inlineSize: percent(bar.left) }} />
      </span>
    );
  }
  return (
    <span class="bar-of age-bar" aria-hidden="true" data-part="bar">
      <span class="filled" style={{ inlineSize: percent(bar.from) }} />
      <span class="hatched" style={{ inlineSize: percent(bar.to - bar.from) }} />
      <span class="limit" style={{ insetInlineStart: percent(LIMIT_AT) }} />
    </span>
  );
}
