import type { ModalForm } from '../forms/modal-form.js';
import type { SeenForm } from '../member-api.js';
import type { World } from '../world/world.js';
import type { Interaction } from './interaction.js';
import { seenForm } from './seen-form.js';

/** A form in front of a member. */
export interface OpenForm {
  readonly seen: SeenForm;
  readonly modal: ModalForm;
  /** What was answered with it. */
  readonly interaction: Interaction;
  readonly openedAt: number;
  /** What it was submitted by; null before. */
  submission: Interaction | null;
}

/** Forms in front of members, for as long as they can be submitted. */
export interface OpenForms {
  /** Shows a form to the member of the interaction. */
  open(interaction: Interaction, modal: ModalForm): void;
  /**
   * A submission that the bot left without an answer does not count: the member may try again.
   *
   * @returns undefined when it is unknown, another member's, submitted before or too old
   */
  find(id: string, memberId: string): OpenForm | undefined;
  /** It is on its way to the bot. */
  submitted(form: OpenForm, submission: Interaction): void;
}

/** @param lifeMs - milliseconds for which a form can be submitted */
export function createOpenForms(props: {
  readonly world: World;
  readonly lifeMs: number;
}): OpenForms {
  const { world, lifeMs } = props;
  const forms = new Map<string, OpenForm>();
  const forgetOld = () => {
    const since = Date.now() - lifeMs;
    for (const [id, form] of forms) if (form.openedAt < since) forms.delete(id);
  };
  return {
    open(interaction, modal) {
      forgetOld();
      const place = { interactionId: interaction.id, channelId: interaction.channel.id };
      const seen = seenForm(modal, { id: world.snowflakes.next(), ...place });
      forms.set(seen.id, { seen, modal, interaction, openedAt: Date.now(), submission: null });
      interaction.form = seen;
      world.events.emit({ type: 'form_opened', memberId: interaction.member.id, form: seen });
    },
    find(id, memberId) {
      forgetOld();
      const form = forms.get(id);
      if (form?.interaction.member.id !== memberId) return undefined;
      return form.submission === null || form.submission.state === 'failed' ? form : undefined;
    },
    submitted(form, submission) {
      form.submission = submission;
      form.interaction.form = null;
    },
  };
}
