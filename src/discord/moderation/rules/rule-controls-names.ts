import { otherCards } from '../switching/switching-rows.js';

/** Names of the controls, and what their arguments are made of. */
export const ruleControls = {
  /** The list. */
  list: otherCards.rules,
  /** A rule was chosen. */
  pick: 'rule-pick',
  /** Shows a rule: ID. */
  show: 'rule-show',
  add: 'rule-add',
  /** Sets a mode: ID.MODE; `enforce` asks first. */
  mode: 'rule-mode',
  enforce: 'rule-enforce',
  response: 'rule-response',
  /** The kind's own choice: ID. */
  choice: 'rule-choice',
  /** Opens the form: ID. */
  form: 'rule-form',
  /** The form, filled in: ID. Makes a draft. */
  fill: 'rule-fill',
  where: 'rule-where',
  channels: 'rule-channels',
  roles: 'rule-roles',
  spared: 'rule-spared',
  askRemove: 'rule-ask-remove',
  remove: 'rule-remove',
  exempt: 'rule-exempt',
  exemptRoles: 'rule-exempt-roles',
  exemptChannels: 'rule-exempt-channels',
  /** Of a draft, by the id of its state. */
  draftShow: 'draft-show',
  draftForm: 'draft-form',
  draftFill: 'draft-fill',
  draftSave: 'draft-save',
  /** Rehearses a rule, or a draft. */
  rehearse: 'rehearse-rule',
  rehearseDraft: 'rehearse-draft',
} as const;
