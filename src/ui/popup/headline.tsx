import { Fragment } from 'preact';

const BETWEEN = ' · ';

export function Headline({ text }: { readonly text: string }) {
  return (
    <p class="summary">
      <CountParts text={text} />
    </p>
  );
}

/** A count stays on one line with what it counts. */
export function CountParts({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(BETWEEN).map((part, at) => (
        <Fragment key={part}>
          {at > 0 && BETWEEN}
          <span class="count-part">{part}</span>
        </Fragment>
      ))}
    </>
  );
}
