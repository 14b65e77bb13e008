import type { Library } from '../../library/library.js';
import type { Log } from '../../log.js';
import type { Actions } from '../../moderation/actions/actions.js';
import type { Hands } from '../../moderation/actions/hands.js';
import type { Moderation } from '../../moderation/moderation.js';
import type { Storage } from '../../storage/storage.js';
import type { Channels } from '../channels.js';
import type { Line } from '../connection/line.js';
import type { CitationLink } from '../rendering/answer-message.js';
import type { SettingsStore } from '../settings/settings-store.js';
import { type AppealTools, createAppealTools } from './appeals/appeal-tools.js';
import { createServerName, type ServerName } from './appeals/server-name.js';
import { type AutoMod, createAutoMod } from './automod/auto-mod.js';
import { createRoleAt, type RoleAt } from './cases/role-at.js';
import { createHands } from './hands/create-hands.js';
import { createTellDirectly, type TellDirectly } from './hands/tell-directly.js';
import { createModeratingQueue } from './queue/create-moderating-queue.js';
import type { ModeratingQueue } from './queue/moderating-queue.js';
import { createRaidActions, type RaidActions } from './raids/raid-actions.js';
import { createSlowModes, type SlowModes } from './raids/slow-modes.js';
import { createRehearsalDesk, type RehearsalDesk } from './rehearsal/rehearsal-desk.js';

/** What moderation does in Discord. */
export interface ModeratingTools {
  readonly hands: Hands;
  /** Each with its case. */
  readonly actions: Actions;
  /** A direct message, once; without a case, as the answer to an appeal. */
  readonly tellDirectly: TellDirectly;
  /** What moderators are to decide. */
  readonly queue: ModeratingQueue;
  /** One click for all of a raid. */
  readonly raids: RaidActions;
  readonly slowModes: SlowModes;
  readonly roleAt: RoleAt;
  /** Rules that Discord itself enforces. */
  readonly autoMod: AutoMod;
  readonly serverName: ServerName;
  readonly appeals: AppealTools;
  readonly rehearsing: RehearsalDesk;
}

export interface ModeratingToolsProps {
  readonly moderation: Moderation;
  readonly storage: Pick<Storage, 'db'>;
  readonly line: Pick<Line, 'rest' | 'client' | 'readsMessages'>;
  readonly channels: Channels;
  readonly settings: Pick<SettingsStore, 'own' | 'at'>;
  readonly library: Pick<Library, 'article'>;
  readonly citationLink: CitationLink;
  readonly log: Log;
}

export function createModeratingTools(props: ModeratingToolsProps): ModeratingTools {
  const tellDirectly = createTellDirectly({ ...props, rest: () => props.line.rest() });
  const hands = createHands({ ...props, tellDirectly });
  const slowModes = createSlowModes({ ...props, rest: () => props.line.rest() });
  const queue = createModeratingQueue({ ...props, slowModes });
  const actions = props.moderation.actionsWith(hands, queue.proposeUnsure);
  const serverName = createServerName(props.line);
  return {
    ...{ hands, actions, tellDirectly, queue, slowModes, serverName },
    appeals: createAppealTools({ ...props, actions, tellDirectly, queue, serverName }),
    raids: createRaidActions({ ...props, hands, actions, queue }),
    roleAt: createRoleAt(props.line),
    autoMod: createAutoMod(props),
    rehearsing: createRehearsalDesk(props.line),
  };
}
