import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimCheck } from '../../../src/answering/claims/claim-checker.js';
import { loadConfiguration } from '../../../src/config.js';
import { createLog } from '../../../src/log.js';
import { createServices, type Services } from '../../../src/services.js';
import { type ArticleClaim, articleClaims } from './article-claims.js';

const knowledge = fileURLToPath(new URL('../../../knowledge', import.meta.url));
let directory: string;
let services: Services;
let checked: readonly { readonly wanted: ArticleClaim; readonly check: ClaimCheck }[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-claims-'));
  services = await createServices(
    loadConfiguration({ GLOSE_DATA: directory, GLOSE_KNOWLEDGE: knowledge }),
    { log: createLog({ level: 'silent', readable: false }), watch: false },
  );
  await services.library.settled();
  checked = await Promise.all(
    articleClaims.map(async (wanted) => ({
      wanted,
      check: await services.claimChecker.check(wanted.claim),
    })),
  );
});

afterAll(async () => {
  await services.close();
  await rm(directory, { recursive: true, force: true });
});

const described = ({ wanted, check }: (typeof checked)[number]) =>
  `${wanted.claim} → ${check.verdict} ${check.difference?.kind ?? ''}`;

describe('claims on the first article', () => {
  it('are never called supported where the article does not say so', () => {
    const wrong = checked.filter(
      ({ wanted, check }) => check.verdict === 'supported' && wanted.verdict !== 'supported',
    );
    expect(wrong.map(described)).toEqual([]);
  });

  it('are judged right nine times in ten', () => {
    const wrong = checked.filter(({ wanted, check }) => check.verdict !== wanted.verdict);
    expect(wrong.map(described).slice(0, wrong.length > 3 ? wrong.length : 0)).toEqual([]);
  });

  it('are contradicted in what differs', () => {
    const wrong = checked.filter(
      ({ wanted, check }) =>
        check.verdict === 'contradicted' && check.difference?.kind !== wanted.kind,
    );
    expect(wrong.map(described)).toEqual([]);
  });

  it('are shown with the sentence, word for word, that supports or contradicts them', () => {
    for (const { wanted, check } of checked) {
      if (check.verdict === 'not_covered') expect(check.citation).toBeNull();
      else expect(check.citation?.quote).toContain(wanted.quote);
    }
  });

  it('are said to be whose they are', () => {
    const [first] = checked;
    expect(first?.check.attribution).toContain('Global AI Index');
    expect(first?.check.text).toBe('L’article le dit, selon le Global AI Index.');
  });

  it.each([
    ['en', 'The article says so, according to the Global AI Index.'],
    ['es', 'El artículo lo dice, según el Global AI Index.'],
    ['de', 'Der Artikel sagt das, laut dem Global AI Index.'],
  ])('are said to be so in the words of another language: %s', async (language, text) => {
    const claim = 'La Chine est la deuxième puissance mondiale en IA';
    const check = await services.claimChecker.check(claim, { language });
    expect(check.text).toBe(text);
    expect(check.citation?.translation?.language).toBe(language);
  });

  it('are not contradicted by what is said of the same name and denies nothing of it', async () => {
    const check = await services.claimChecker.check('China no es la primera potencia en IA');
    expect(check.verdict).not.toBe('contradicted');
  });

  it('are said to be whose they are though both have a word such as "the"', async () => {
    const check = await services.claimChecker.check('China is the second power in AI');
    expect(check.text).toBe('The article says so, according to the Global AI Index.');
  });
});

describe('questions that make a claim', () => {
  it.each([
    ['La Chine est-elle première en IA ?', 'contradicted', 'L’article dit autre chose'],
    ['Is it true that China is the second power in AI?', 'supported', 'The article says so'],
    [
      '¿Es verdad que China es la segunda potencia mundial en IA?',
      'supported',
      'El artículo lo dice',
    ],
    [
      'Stimmt es, dass German Gref Vorstandsvorsitzender der Sberbank ist?',
      'supported',
      'Der Artikel',
    ],
  ] as const)(
    'are answered first by what the article says: %s',
    async (question, verdict, lead) => {
      const answer = await services.answerer.answer(question, {});
      expect(answer.outcome).toBe('answered');
      expect(answer.claim?.verdict).toBe(verdict);
      expect(answer.text.startsWith(lead)).toBe(true);
      expect(answer.sentences[0]?.text).toBe(answer.citations[0]?.quote);
    },
  );

  it('are not called answered in so many words where the article only comes near', async () => {
    const answer = await services.answerer.answer('Can China build military robots?', {});
    expect(answer.claim?.verdict).toBe('not_covered');
    expect(answer.text).not.toContain('says so');
  });

  it('are told from questions that make none', async () => {
    const answer = await services.answerer.answer('Qui est German Gref ?', {});
    expect(answer.claim).toBeNull();
  });
});
