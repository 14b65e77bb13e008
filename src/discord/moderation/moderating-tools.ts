import type { Log } from '../../log.js';
import type { Actions } from '../../moderation/actions/actions.js';
import type { Hands } from '../../moderation/actions/hands.js';
import type { Moderation } from '../../moderation/moderation.js';
import type { Channels } from '../channels.js';
import type { Line } from '../connection/line.js';
import type { SettingsStore } from '../settings/settings-store.js';
import { createHands } from './hands/create-hands.js';
import { createTellDirectly, type TellDirectly } from './hands/tell-directly.js';

/** What moderation does in Discord. */
export interface ModeratingTools {
  readonly hands: Hands;
  /** Each with its case. */
  readonly actions: Actions;
  /** A direct message, once; without a case, as the answer to an appeal. */
  readonly tellDirectly: TellDirectly;
}

export interface ModeratingToolsProps {
  readonly moderation: Pick<Moderation, 'actionsWith'>;
  readonly line: Pick<Line, 'rest' | 'client'>;
  readonly channels: Pick<Channels, 'post'>;
  readonly settings: Pick<SettingsStore, 'own'>;
  readonly log: Pick<Log, 'warn'>;
}

export function createModeratingTools(props: ModeratingToolsProps): ModeratingTools {
  const tellDirectly = createTellDirectly({ ...props, rest: () => props.line.rest() });
  const hands = createHands({ ...props, tellDirectly });
  return { hands, actions: props.moderation.actionsWith(hands), tellDirectly };
}
