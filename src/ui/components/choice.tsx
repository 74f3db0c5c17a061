interface Props {
  /** The same for all of one question. */
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChoice: () => void;
}

/** One of several answers. */
export function Choice({ name, value, label, checked, onChoice }: Props) {
  return (
    <label class="choice">
      <input type="radio" name={name} value={value} checked={checked} onChange={onChoice} />
      {label}
    </label>
  );
}
