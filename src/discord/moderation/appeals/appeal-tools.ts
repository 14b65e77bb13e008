import type { Log } from '../../../log.js';
import type { Actions } from '../../../moderation/actions/actions.js';
import type { Appeal } from '../../../moderation/cases/appeal.js';
import type { Moderation } from '../../../moderation/moderation.js';
import type { TellDirectly } from '../hands/tell-directly.js';
import type { ModeratingQueue } from '../queue/moderating-queue.js';
import { renderAnswer } from './render-answer.js';
import type { ServerName } from './server-name.js';

/** What becomes of appeals, once and whole, whatever ends the process in between. */
export interface AppealTools {
  /** Takes the case back where the appeal was granted, and tells the member. Safe to repeat. */
  carryOut(appeal: Appeal): Promise<CarriedOut>;
  /**
   * At the start and from time to time: what was decided is carried out, and what waits has its card. Of whom it is not known
   * whether they were told, the card says so; nobody is told twice. Never rejects.
   */
  finish(): Promise<void>;
}

export interface CarriedOut {
  /** True also where the appeal was refused, and nothing is taken back. */
  readonly isTakenBack: boolean;
  readonly told: 'sent' | 'refused' | 'unsure';
}

export interface AppealToolsProps {
  readonly moderation: Pick<Moderation, 'appeals' | 'cases' | 'proposals' | 'servers'>;
  readonly actions: Pick<Actions, 'undo'>;
  readonly queue: Pick<ModeratingQueue, 'decide' | 'proposeAppeal' | 'show'>;
  readonly tellDirectly: TellDirectly;
  readonly serverName: ServerName;
  readonly log: Pick<Log, 'error' | 'info'>;
}

export function createAppealTools(props: AppealToolsProps): AppealTools {
  const { moderation, log } = props;
  // A look that comes while a moderator decides waits for the same work, and does not tell again.
  const underWay = new Map<string, Promise<CarriedOut>>();
  const carryOut = (appeal: Appeal): Promise<CarriedOut> => {
    const key = `${appeal.guildId}/${appeal.caseNumber}`;
    const running =
      underWay.get(key) ?? doCarryOut(appeal, props).finally(() => underWay.delete(key));
    underWay.set(key, running);
    return running;
  };
  const finishOne = async (appeal: Appeal) => {
    if (appeal.state === 'waiting') return propose(appeal, props);
    if (appeal.told !== 'unsure') await carryOut(appeal);
    await settleCard(appeal, props);
  };
  return {
    carryOut,
    async finish() {
      try {
        const { appeals } = moderation;
        for (const appeal of [...(await appeals.untold()), ...(await appeals.waiting())])
          await finishOne(appeal);
      } catch (error) {
        log.error('Appeals that were left open could not be finished.', { error });
      }
    },
  };
}

/** Discord documents "the past few minutes" (`enforce_nonce` of Create Message): two are within that. */
const nonceLife = 120_000;

async function doCarryOut(appeal: Appeal, props: AppealToolsProps): Promise<CarriedOut> {
  const isTakenBack = appeal.state !== 'granted' || (await takeBack(appeal, props));
  return { isTakenBack, told: await tell(appeal, props) };
}

async function takeBack(
  { guildId, caseNumber: number, decidedBy, answer }: Appeal,
  { actions, moderation }: AppealToolsProps,
): Promise<boolean> {
  const given = await moderation.cases.find(guildId, number);
  if (given?.state === 'undone') return true;
  // The answer to the appeal tells the member of it; a second message would say the same.
  const by = await actions.undo({ guildId, number, moderatorId: decidedBy ?? '', reason: answer });
  return by?.outcome === 'done' || by?.outcome === 'already';
}

/**
 * That it is tried is written before. What a crash left so is sent again only as long as Discord itself
 * refuses a second one by its nonce; after that it may have arrived, and the card says so.
 */
async function tell(appeal: Appeal, props: AppealToolsProps): Promise<CarriedOut['told']> {
  const { guildId, caseNumber, memberId, told, updatedAt } = appeal;
  const { appeals } = props.moderation;
  const note = async (now: CarriedOut['told']) => {
    await appeals.told(guildId, caseNumber, now);
    return now;
  };
  if (told === 'sent' || told === 'refused' || told === 'unsure') return told;
  if (told === 'trying' && Date.now() - updatedAt > nonceLife) return note('unsure');
  // The nonce holds from the first attempt on, whose time stays.
  if (told === 'not_yet') await appeals.told(guildId, caseNumber, 'trying');
  const message = renderAnswer(appeal, props.serverName(guildId));
  return note(await props.tellDirectly(memberId, message, `appeal/${guildId}/${caseNumber}`));
}

/** Decided, and the process ended before its card was settled. */
async function settleCard(appeal: Appeal, props: AppealToolsProps): Promise<void> {
  const { guildId, caseNumber, decidedBy, state } = appeal;
  const waiting = await props.moderation.proposals.waiting(guildId);
  const card = waiting.find((one) => one.kind === 'appeal' && one.caseNumber === caseNumber);
  if (card === undefined || state === 'waiting') return;
  const click = { moderatorId: decidedBy ?? '', interactionId: `appeal/${caseNumber}` };
  const how = { decision: state, action: null, duration: null, cases: [caseNumber] };
  await props.queue.decide(card.id, click, async () => how);
  props.queue.show(card);
}

/** Where the process ended between the appeal and its card, or its card was kept no longer. */
async function propose(appeal: Appeal, { moderation, queue }: AppealToolsProps): Promise<void> {
  const { guildId, caseNumber } = appeal;
  const given = await moderation.cases.find(guildId, caseNumber);
  const server = await moderation.servers.find(guildId);
  if (given !== undefined && server?.isOn === true) await queue.proposeAppeal(appeal, given);
}
