import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import type { ChatModel } from '../../src/answering/models/chat-model.js';
import { ModelFailure } from '../../src/answering/models/model-failure.js';
import { watchModel } from '../../src/answering/models/watch-model.js';
import { watchAnswers } from '../../src/answering/watch-answers.js';

describe('who listens to answers', () => {
  const heard: string[] = [];
  const listener = {
    answered: ({ outcome, engine }: Pick<Answer, 'outcome' | 'engine'>, milliseconds: number) => {
      expect(milliseconds).toBeGreaterThanOrEqual(0);
      heard.push(`${outcome} ${engine}`);
    },
    failed: (reason: string) => heard.push(reason),
  };

  it('hears what became of each, and changes nothing', async () => {
    const answer = { outcome: 'answered', engine: 'extractive' } as Answer;
    const gone = new Error('gone');
    const answerer = {
      answer: async (question: string) => {
        if (question === '') throw gone;
        return answer;
      },
    };
    const watched = watchAnswers(answerer, listener);
    expect(await watched.answer('Q ?', {})).toBe(answer);
    await expect(watched.answer('', {})).rejects.toBe(gone);
    await expect(watched.answer('', { signal: AbortSignal.abort() })).rejects.toBe(gone);
    expect(heard).toEqual(['answered extractive', 'failed', 'given_up']);
  });
});

describe('who listens to a model', () => {
  it('hears tokens and failures, not what an asker ended', async () => {
    const heard: unknown[] = [];
    let answerWith: () => Promise<Awaited<ReturnType<ChatModel['complete']>>>;
    const model = watchModel(
      { name: 'test:model', check: async () => {}, complete: () => answerWith() },
      { replied: (tokens) => heard.push(tokens), failed: (kind) => heard.push(kind) },
    );
    const ask = (signal = new AbortController().signal) =>
      model.complete({ system: '', user: '', signal });
    const tokens = { input: 3, output: 1 };
    answerWith = async () => ({ text: 'a', truncated: false, tokens });
    await ask();
    answerWith = () => Promise.reject(new ModelFailure('resting', 'it rests'));
    await expect(ask()).rejects.toThrow('it rests');
    await expect(ask(AbortSignal.abort())).rejects.toThrow('it rests');
    expect(heard).toEqual([tokens, 'resting']);
    expect(model.name).toBe('test:model');
  });
});
