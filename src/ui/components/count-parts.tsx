import { Fragment } from 'preact';

const BETWEEN = ' · ';

/** A count stays on one line with what it counts, and with the sign after it: none begins a line. */
export function CountParts({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(BETWEEN).map((part, at, parts) => (
        <Fragment key={part}>
          <span class="count-part">
            {part}
            {at < parts.length - 1 && ' ·'}
          </span>
          {at < parts.length - 1 && ' '}
        </Fragment>
      ))}
    </>
  );
}
