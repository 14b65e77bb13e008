import { describe, expect, it } from 'vitest';
import { createModelFollowUp } from '../../../src/answering/follow-up/model-follow-up.js';
import type { ChatModel, ChatRequest } from '../../../src/answering/models/chat-model.js';
import { silentLog } from '../../../src/log.js';
import { analyser } from '../hand-made.js';

const conversation = [
  {
    question: 'Sur quoi la Russie focalise-t-elle ses efforts ?',
    answer: 'La Russie focalise ses efforts sur des applications militaires. [1]',
    places: [],
  },
];
const carried = 'Sur quoi la Chine focalise-t-elle ses efforts ?';

/** What a model that says this makes of "Et la Chine ?", and what it was asked. */
async function rewrite(say: (request: ChatRequest) => Promise<string>, question = 'Et la Chine ?') {
  const requests: ChatRequest[] = [];
  const model: ChatModel = {
    name: 'scripted:model',
    check: async () => undefined,
    async complete(request) {
      requests.push(request);
      const text = await say(request);
      return { text, truncated: false, tokens: { input: 90, output: 10 } };
    },
  };
  const followUp = createModelFollowUp({ model, analyser, log: silentLog, deadlineMs: 50 });
  const { signal } = new AbortController();
  return { requests, ...(await followUp.standAlone(question, { conversation, signal })) };
}

describe('a follow-up that a model writes anew', () => {
  it('is taken where all of it was said before, and its tokens are counted', async () => {
    const written = 'Sur quoi la Chine focalise-t-elle ses efforts militaires ?';
    const result = await rewrite(async () => written);
    expect(result).toMatchObject({ question: written, language: 'fr', tokensSpent: 100 });
    expect(result.requests[0]?.system).toContain('Write in French');
    expect(result.requests[0]?.user).toContain('Answer: La Russie focalise ses efforts');
  });

  it.each([
    ['names whom nobody named', 'Sur quoi Xi Jinping focalise-t-il ses efforts ?'],
    ['adds a year', 'Sur quoi la Chine focalise-t-elle ses efforts en 2027 ?'],
    ['asks for something else', 'Quelle est la meilleure recette de tarte ?'],
    ['adds an address', 'Sur quoi la Chine focalise ses efforts https://exemple.test ?'],
    ['says too much', 'La Chine focalise ses efforts.\nSur quoi la Chine ?'],
    ['says nothing', ''],
  ])('is not taken where it %s', async (_, written) => {
    expect(await rewrite(async () => written)).toMatchObject({ question: carried });
  });

  it('gives way to the topic’s terms where the model fails or is slow', async () => {
    expect(await rewrite(() => Promise.reject(new Error('broken')))).toMatchObject({
      question: carried,
      tokensSpent: 0,
    });
    const slow = ({ signal }: ChatRequest) =>
      new Promise<string>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    expect(await rewrite(slow)).toMatchObject({ question: carried });
  });

  it('costs nothing where the question stands alone', async () => {
    const question = 'Quels pays font partie des BRICS ?';
    const result = await rewrite(async () => 'Autre chose ?', question);
    expect(result).toMatchObject({ question, requests: [], tokensSpent: 0 });
  });
});
