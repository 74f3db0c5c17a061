import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';

interface Props {
  readonly title: string;
  /** The name of the credential, where the title does not say it. */
  readonly about?: string;
  /** What the submit button says; null where the form has buttons of its own. */
  readonly submit: string | null;
  readonly danger?: boolean;
  readonly onSubmit: () => void;
  readonly cancel: () => void;
  readonly part: string;
  readonly children: ComponentChildren;
}

/** A small form in place. Takes the focus when it opens; Escape closes it, not the window. */
export function Panel({ title, about, submit, danger = false, onSubmit, cancel, part, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(danger ? '[data-action="cancel"]' : 'input, textarea, button')?.focus();
  }, [danger]);
  return (
    <form
      ref={form}
      class="panel"
      data-part={part}
      aria-label={about === undefined ? title : `${title} ${about}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(event.currentTarget)) onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        cancel();
      }}
    >
      <p class="panel-title">{title}</p>
      {about !== undefined && (
        <p class="panel-about" data-part="about">
          <bdi>{about}</bdi>
        </p>
      )}
      {children}
      <div class="buttons">
        {submit !== null && (
          <button type="submit" class={danger ? 'danger' : 'primary'} data-action="save">
            {submit}
          </button>
        )}
        <button type="button" data-action="cancel" onClick={cancel}>
          {t('ui_cancel')}
        </button>
      </div>
    </form>
  );
}

/**
 * Whether all is filled in that has to be; where not, the browser says what is missing. Fields become `required` only here: a browser
 * tells of an empty one that it is wrong, and nobody has done anything wrong yet.
 */
function isComplete(form: HTMLFormElement): boolean {
  const asked = form.querySelectorAll<HTMLInputElement>('input[data-required], [data-required] input');
  for (const field of asked) field.required = true;
  return form.reportValidity();
}
