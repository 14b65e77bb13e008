import type { Messages } from '../../../locales/messages.js';
import { plainId } from '../../controls/custom-id.js';
import type { Button } from '../../rendering/menus.js';
import { ruleControls } from '../rules/rule-controls-names.js';
import { switchingControls } from '../switching/switching-rows.js';

/**
 * Back to where a rehearsal was begun: the draft, the rule, the overview. None for those who may not
 * see these.
 * @param from as of subject.ts.
 */
export function wayBack(from: string, messages: Messages, mayManage: boolean): readonly Button[] {
  if (!mayManage) return [];
  const [kind, argument] = from.split('.');
  const label = messages.moderation.rules.rehearsal.buttons.back;
  if (kind === 'draft') return [{ customId: plainId(ruleControls.draftShow, argument), label }];
  if (kind === 'rule') return [{ customId: plainId(ruleControls.show, argument), label }];
  return [{ customId: switchingControls.show, label }];
}
