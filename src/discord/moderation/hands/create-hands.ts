import { Routes } from 'discord.js';
import { messagesFor } from '../../../locales/locale.js';
import type { Log } from '../../../log.js';
import type { Done, Hands } from '../../../moderation/actions/hands.js';
import type { Case } from '../../../moderation/cases/case.js';
import type { Line } from '../../connection/line.js';
import type { SettingsStore } from '../../settings/settings-store.js';
import { renderNotice } from '../notices/render-notice.js';
import { auditReason } from './audit-reason.js';
import { doneOf } from './done-of.js';
import { createReadStanding } from './read-standing.js';
import { createRemoveMessages } from './remove-messages.js';
import { noticeOf, type TellDirectly } from './tell-directly.js';

export interface HandsProps {
  readonly line: Pick<Line, 'rest' | 'client'>;
  readonly settings: Pick<SettingsStore, 'own'>;
  readonly tellDirectly: TellDirectly;
  readonly log: Pick<Log, 'warn'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/** Acts in Discord over its REST interface, with the case in the audit log each time. */
export function createHands(props: HandsProps): Hands {
  const { line, tellDirectly, log } = props;
  const rest = () => line.rest();
  const timed = props.now === undefined ? {} : { now: props.now };
  const remove = createRemoveMessages({ rest, log, ...timed });
  const act = createAct(log);
  return {
    standing: createReadStanding({ rest, ownId: () => line.client().user.id, ...timed }),
    timeOut: (given, until) =>
      act(given, ({ guildId, memberId, reason }) => {
        const time = until === null ? null : new Date(until).toISOString();
        const body = { communication_disabled_until: time };
        return rest().patch(Routes.guildMember(guildId, memberId), { body, reason });
      }),
    kick: (given) =>
      act(given, ({ guildId, memberId, reason }) =>
        rest().delete(Routes.guildMember(guildId, memberId), { reason }),
      ),
    ban: (given) =>
      act(given, ({ guildId, memberId, reason }) => {
        const body = { delete_message_seconds: given.purges };
        return rest().put(Routes.guildBan(guildId, memberId), { body, reason });
      }),
    unban: (given) =>
      act(given, ({ guildId, memberId, reason }) =>
        // Discord's own description of this request asks for a body, which may be empty.
        rest().delete(Routes.guildBan(guildId, memberId), { body: {}, reason }),
      ),
    deleteMessages: (given, messages) => remove(messages, auditReason(given)),
    async tell(given) {
      const message = renderNotice({ given, ...(await toldIn(given.guildId, props)) });
      if (message === null || given.memberId === null) return 'refused';
      return tellDirectly(given.memberId, message, noticeOf(given));
    },
  };
}

interface Aimed {
  readonly guildId: string;
  readonly memberId: string;
  readonly reason: string;
}

function createAct(log: Pick<Log, 'warn'>) {
  return async (given: Case, request: (aimed: Aimed) => Promise<unknown>): Promise<Done> => {
    const { guildId, memberId, number, action } = given;
    if (memberId === null) return 'unknown_member';
    try {
      await request({ guildId, memberId, reason: auditReason(given) });
      return 'done';
    } catch (error) {
      const done = doneOf(error);
      if (done === 'unsure' || done === 'refused')
        log.warn('Discord did not do what a case asked for.', {
          ...{ guildId, case: number, action, done, error },
        });
      return done;
    }
  };
}

/**
 * The server's name, and the language in which it speaks to its members: what it has set, else its
 * own. Which language a member reads is told by interactions only.
 */
async function toldIn(guildId: string, { line, settings }: HandsProps) {
  const guild = line.client().guilds.cache.get(guildId);
  const { language } = await settings.own(`guild:${guildId}`);
  const locale =
    language === undefined || language === 'member' ? guild?.preferredLocale : language;
  return { server: guild?.name ?? '', messages: messagesFor(locale) };
}
