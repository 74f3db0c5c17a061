import { useState } from 'preact/hooks';
import { type Confirmed, SafeText } from '../../components/safe-text.tsx';

interface Props {
  readonly label: string;
  readonly first: string;
  readonly submit: string;
  /** Whether it was kept. */
  readonly keep: (name: string, confirmed: Confirmed) => Promise<boolean>;
}

/** A field for the name of a view. */
export function ViewName({ label, first, submit, keep }: Props) {
  const [name, setName] = useState(first);
  const save = async (confirmed: Confirmed) => {
    if (name.trim() !== '' && (await keep(name.trim(), confirmed))) setName(first);
  };
  return (
    <SafeText provider="" text={name} onSubmit={(confirmed) => void save(confirmed)}>
      {(press, problem) => (
        <form
          class="view-name"
          onSubmit={(event) => {
            event.preventDefault();
            press();
          }}
        >
          <label class="field">
            <span class="label">{label}</span>
            <input required maxLength={60} value={name} onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          <button type="submit" data-action="save-view">
            {submit}
          </button>
          {problem}
        </form>
      )}
    </SafeText>
  );
}
