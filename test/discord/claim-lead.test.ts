import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/discord/rendering/answer-message.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { answered } from './sample-answers.js';

const render = (answer: ReturnType<typeof answered>, messages = fr) =>
  renderAnswer({ answer, answerId: null, messages, citationLink: () => null, title: null })
    .map(({ content }) => content)
    .join('\n');

describe('an answer to a question that makes a claim', () => {
  const quote = 'La Chine est la deuxième puissance mondiale.';

  it('says first that the article says so, and who says it there', () => {
    const claim = { verdict: 'supported', attribution: 'German Gref', difference: null } as const;
    const content = render(answered([quote], { claim }));
    expect(content.split('\n')[0]).toBe('L’article le dit, selon German Gref.');
    expect(content).toContain(quote);
  });

  it('says first in what the article says otherwise', () => {
    const difference = { kind: 'figure', claimed: 'première', stated: 'deuxième' } as const;
    const claim = { verdict: 'contradicted', attribution: null, difference } as const;
    expect(render(answered([quote], { claim }))).toContain(
      'L’article dit autre chose : le chiffre diffère (« première » ici, « deuxième » dans le texte).',
    );
  });

  it('does not call it so where the article only comes near', () => {
    const claim = { verdict: 'not_covered', attribution: null, difference: null } as const;
    expect(render(answered([quote], { claim }), en)).toContain('does not say it in so many words');
  });

  it('disarms what a member wrote into the claim', () => {
    const difference = { kind: 'name', claimed: '@everyone', stated: '**Chine**' } as const;
    const claim = { verdict: 'contradicted', attribution: null, difference } as const;
    const content = render(answered([quote], { claim }));
    expect(content).not.toContain('@everyone');
    expect(content).not.toContain('« **Chine** »');
  });
});
