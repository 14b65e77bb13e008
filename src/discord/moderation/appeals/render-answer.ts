import { messagesFor } from '../../../locales/locale.js';
import type { Appeal } from '../../../moderation/cases/appeal.js';
import type { OutgoingMessage } from '../../reply.js';
import { safeText } from '../../safe-text.js';

/** What a member is told of their appeal, in the language in which they appealed. */
export function renderAnswer(
  { state, answer, caseNumber: number, language }: Appeal,
  serverName: string,
): OutgoingMessage {
  const { answers } = messagesFor(language).moderation.cases.appeals;
  const server = `**${safeText(serverName, 100) || '…'}**`;
  const said = state === 'granted' ? answers.granted : answers.refused;
  const words = safeText(answer, 1_000);
  const lines = [
    said({ server, number }),
    ...(words === '' ? [] : ['', answers.words, `> ${words}`]),
  ];
  return { content: lines.join('\n') };
}
