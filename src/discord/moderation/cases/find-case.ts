import { UserFacingError } from '../../../errors.js';
import type { Case } from '../../../moderation/cases/case.js';
import type { Edge } from '../../edge.js';
import type { OutgoingMessage } from '../../reply.js';
import { renderCase } from './case-card.js';
import type { InServer } from './in-server.js';

export type CasesEdge = Pick<Edge, 'moderation'>;

/** @throws UserFacingError where the server has no case of that number. */
export async function findCase(
  { guildId }: Pick<InServer, 'guildId'>,
  number: number,
  { moderation }: CasesEdge,
): Promise<Case> {
  const isNumber = Number.isSafeInteger(number) && number > 0;
  const given = isNumber ? await moderation.cases.find(guildId, number) : undefined;
  if (given !== undefined) return given;
  throw new UserFacingError((messages) => messages.moderation.cases.errors.unknownCase(number));
}

export async function showCase(
  asked: InServer,
  number: number,
  edge: CasesEdge,
): Promise<OutgoingMessage> {
  const given = await findCase(asked, number, edge);
  const appeal = await edge.moderation.appeals.find(asked.guildId, number);
  return renderCase({ given, appeal, messages: asked.messages });
}
