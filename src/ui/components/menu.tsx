import type { ComponentChildren } from 'preact';

interface Props {
  readonly part: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What is shown at the press of a button, over what stands below; Escape puts it away. */
export function Menu({ part, label, children }: Props) {
  return (
    <details
      class="menu"
      data-part={part}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>{label}</summary>
      <div>{children}</div>
    </details>
  );
}
