import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Messages } from '../../locales/messages.js';
import { plainId } from '../controls/custom-id.js';
import type { ComponentRow } from '../reply.js';
import { type Insights, periods } from './insights.js';

/** Names of the controls, as their identifiers begin. */
export const periodName = 'insights-period';
export const gapsName = 'insights-gaps';

/** The menu of times, and the button for the gaps where there are any. */
export function insightsRows(
  { days, gaps }: Insights,
  { insights: words }: Messages,
): readonly ComponentRow[] {
  const menu: ComponentRow = {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: plainId(periodName),
        placeholder: words.period.placeholder,
        options: periods.map((period) => ({
          label: words.period.days(period),
          value: String(period),
          default: period === days,
        })),
      },
    ],
  };
  const button: ComponentRow = {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        custom_id: plainId(gapsName, String(days)),
        label: words.gaps.export,
        emoji: { name: '📄' },
      },
    ],
  };
  return gaps.length === 0 ? [menu] : [menu, button];
}
