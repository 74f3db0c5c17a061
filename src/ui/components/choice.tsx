interface Props {
  /** The same for all of one question. */
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  /** No form is sent without one of the answers. */
  readonly required?: boolean;
  readonly onChoice: () => void;
}

/** One of several answers. */
export function Choice({ name, value, label, checked, required = false, onChoice }: Props) {
  return (
    <label class="choice">
      <input type="radio" name={name} value={value} checked={checked} required={required} onChange={onChoice} />
      {label}
    </label>
  );
}
