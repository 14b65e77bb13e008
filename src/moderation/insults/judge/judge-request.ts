import { asOneLine, createFence } from '../../../answering/generative/fence.js';
import { readPrompt } from '../../../answering/generative/prompts.js';
import type { ChatRequest } from '../../../answering/models/chat-model.js';
import type { InsultsRule } from '../../rules/rule.js';
import type { JudgedKind } from './parse-judgement.js';

/** As long as a message can be, and the server's rules are read. */
const longest = 4_000;

/** What the model is asked of a message. It is told nothing of who wrote it, or where. */
export async function judgeRequest(
  text: string,
  rule: Pick<InsultsRule, 'find' | 'guidance'>,
): Promise<Pick<ChatRequest, 'system' | 'user' | 'maxTokens'>> {
  const prompt = await readPrompt('judge', new URL('./judge.md', import.meta.url));
  const message = asOneLine(text).slice(0, longest);
  const guidance = rule.guidance.split('\n').map(asOneLine).filter(Boolean);
  const fence = createFence([message, ...guidance]);
  return {
    system: prompt.fill({ fence: fence.word, kinds: kindsOf(rule).join(', ') }),
    user: [fence.block([message]), ...(guidance.length > 0 ? [fence.block(guidance)] : [])].join(
      '\n\n',
    ),
    maxTokens: 300,
  };
}

/** What counts for a rule. */
export function kindsOf({
  find,
  guidance,
}: Pick<InsultsRule, 'find' | 'guidance'>): readonly JudgedKind[] {
  return guidance.trim() === '' ? find : [...find, 'rule'];
}
