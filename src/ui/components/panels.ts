import type { ComponentType } from 'preact';
import type { CredentialView } from '../../protocol/messages.ts';
import { RotatedForm, SetDateForm } from './date-forms.tsx';
import { ExpiryForm } from './expiry-form.tsx';
import { OwnerForm } from './owner-form.tsx';
import type { PanelProps } from './panel-props.ts';
import { CancelledForm, DeactivatedForm, OldEndedForm, StillThereForm } from './plain-forms.tsx';
import { ForgetForm, NoteForm, SnoozeForm } from './small-forms.tsx';

interface PanelOf {
  readonly id: string;
  readonly labelId: string;
  readonly Form: ComponentType<PanelProps>;
  /** Whether there is anything to say or do so; absent: always. */
  readonly isOffered?: (view: CredentialView) => boolean;
}

/** What can be said of a credential and done with it, in the order of the buttons. */
export const PANELS: readonly PanelOf[] = [
  // While an old key lives on, its end is what there is to say.
  { id: 'old-ended', labelId: 'ui_action_old_ended', Form: OldEndedForm, isOffered: ({ overlap }) => overlap !== null },
  { id: 'set-date', labelId: 'ui_action_set_date', Form: SetDateForm },
  { id: 'rotated', labelId: 'ui_action_rotated', Form: RotatedForm },
  {
    id: 'cancelled',
    labelId: 'ui_action_cancelled',
    Form: CancelledForm,
    isOffered: ({ rotations }) => rotations.length > 0,
  },
  { id: 'expiry', labelId: 'ui_action_expiry', Form: ExpiryForm },
  {
    id: 'still-there',
    labelId: 'ui_action_still_there',
    Form: StillThereForm,
    isOffered: ({ presence }) => presence.state !== 'shown',
  },
  {
    id: 'deactivated',
    labelId: 'ui_action_deactivated',
    Form: DeactivatedForm,
    isOffered: ({ presence }) => presence.state !== 'deactivated',
  },
  {
    id: 'snooze',
    labelId: 'ui_action_snooze',
    Form: SnoozeForm,
    isOffered: ({ verdict }) => !verdict.snoozed && !verdict.isOver,
  },
  { id: 'note', labelId: 'ui_action_note', Form: NoteForm },
  { id: 'owner', labelId: 'ui_action_owner', Form: OwnerForm },
  { id: 'forget', labelId: 'ui_action_forget', Form: ForgetForm },
];
