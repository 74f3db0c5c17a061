import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface Props {
  readonly expanded: boolean;
  /** The id of what it shows and puts away. */
  readonly body: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A line that shows what is behind it, and puts it away again. */
export function Fold({ expanded, body, onPress, children }: Props) {
  return (
    <button type="button" class="fold" aria-expanded={expanded} aria-controls={body} onClick={onPress}>
      <Icon name="chevron" />
      <span>{children}</span>
    </button>
  );
}

/** Whether something is open: as it was at first, until a person presses or what is asked for is in it. */
export function useOpened(atFirst: boolean, isAskedFor: boolean): [boolean, (opened: boolean) => void] {
  const [opened, setOpened] = useState(atFirst || isAskedFor);
  useEffect(() => {
    if (isAskedFor) setOpened(true);
  }, [isAskedFor]);
  return [opened, setOpened];
}
