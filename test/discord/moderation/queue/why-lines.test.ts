import { describe, expect, it } from 'vitest';
import { whyLines } from '../../../../src/discord/moderation/queue/why-lines.js';
import { locales } from '../../../../src/locales/locale.js';
import type { Finding, FindingReason } from '../../../../src/moderation/finding.js';

function linesIn(language: string, ...findings: readonly Finding[]): readonly string[] {
  const messages = locales[language];
  if (messages === undefined) throw new Error(`No ${language}.`);
  return whyLines(findings, messages);
}

function finding(reason: FindingReason, rule = 'rule'): Finding {
  return { rule, kind: 'misstatement', start: 0, end: 5, confidence: 0.9, reason };
}

const quote = 'German Gref, le patron de Sberbank';

const misstatement = finding({
  ...{ code: 'misstatement', quote, articleId: 'a', articleVersion: '1', section: null },
  ...{ articleTitle: 'Le pivot', start: 0, end: 34 },
});

describe('why there is a card', () => {
  it('is written as each language sets its colon', () => {
    expect(linesIn('fr', misstatement)[0]).toMatch(
      /^• \*\*Propos contraires à l’article\*\*\u00a0: «/,
    );
    expect(linesIn('en', misstatement)[0]).toMatch(/^• \*\*Misstatements of the article\*\*: “/);
    expect(linesIn('es', misstatement)[0]).toMatch(/^• \*\*[^*]+\*\*: «/);
    expect(linesIn('de', misstatement)[0]).toMatch(/^• \*\*[^*]+\*\*: „/);
  });

  it('names the article that says otherwise, and leaves its words to their own field', () => {
    for (const language of Object.keys(locales)) {
      const [line = ''] = linesIn(language, misstatement);
      expect(line).toContain('Le pivot');
      expect(line).not.toContain('Gref');
    }
  });

  it('cuts no sentence that has room', () => {
    const why = `${'This is a long reason of a model about the message. '.repeat(6)}End`;
    const judged = finding({ code: 'judged', why, model: 'm' });
    expect(linesIn('en', judged)[0]).toContain('message. End (as m judges)');
    const many = [1, 2, 3, 4, 5, 6].map((index) =>
      finding({ code: 'judged', why: `${index} ${why}`, model: 'm' }, `rule ${index}`),
    );
    expect(linesIn('en', ...many).join('\n').length).toBeLessThan(1_000);
  });
});
