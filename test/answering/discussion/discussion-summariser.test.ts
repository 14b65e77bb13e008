import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiscussionSummary, PointKind } from '../../../src/answering/discussion/discussion.js';
import { demonstration } from '../../../src/demonstration.js';
import { type ArticleDiscussions, openArticleDiscussions } from './article-discussions.js';
import { discussion, english, french, mixed } from './sample-discussions.js';

let article: ArticleDiscussions;

beforeAll(async () => {
  article = await openArticleDiscussions();
});

afterAll(() => article.close());

/** `section: kind messages`, in the order shown; sections by their first words. */
function told({ sections }: DiscussionSummary): string[] {
  return sections.flatMap(({ place, points }) => {
    const section = place === null ? 'elsewhere' : (place.heading ?? 'beginning').slice(0, 10);
    return points.map(
      ({ kind, quotes }) =>
        `${section}: ${kind} ${quotes.map(({ messageId }) => messageId).join(' ')}`,
    );
  });
}

function summarise(lines: readonly string[], language = 'fr', optedOut: readonly string[] = []) {
  const messages = discussion(lines);
  return article.summariser().summarise({ messages, language, optedOut: new Set(optedOut) });
}

function points(summary: DiscussionSummary, kind: PointKind) {
  return summary.sections.flatMap((section) =>
    section.points.filter((point) => point.kind === kind),
  );
}

describe('a discussion in French', () => {
  it('is laid out along the sections of the article, what is beside it at the end', async () => {
    const summary = await article.summariser().summarise({ messages: french, language: 'fr' });
    expect(told(summary)).toEqual([
      'Contourner: asked 2 3',
      'Contourner: agreed 5 6 7',
      'La Chine :: disputed 8 9 10',
      'L’intensif: asked 11',
      'elsewhere: asked 12 13',
    ]);
    expect(summary).toMatchObject({
      messages: 14,
      participants: 4,
      leftOut: { optedOut: 0, bots: 1, commands: 0 },
      engine: 'extractive',
      notice: null,
    });
  });

  it('has the article’s own answer beside a question that it answers, and none beside others', async () => {
    const summary = await article.summariser().summarise({ messages: french, language: 'fr' });
    const [gref, robots] = points(summary, 'asked');
    expect(gref?.answer?.quote).toContain('German Gref, PDG de Sberbank');
    expect(gref?.answer?.citation.quote).toContain(gref?.answer?.quote);
    expect(robots?.answer).toBeNull();
  });

  it('quotes letter for letter, and leads to every message', async () => {
    const summary = await article.summariser().summarise({ messages: french, language: 'fr' });
    const texts = new Map(french.map(({ id, text }) => [id, text]));
    const quotes = summary.sections.flatMap((section) =>
      section.points.flatMap((point) => point.quotes),
    );
    for (const { messageId, text, url } of quotes) {
      expect(texts.get(messageId)).toContain(text.replace(/…$/u, ''));
      expect(url).toBe(`https://discord.com/channels/1/2/${messageId}`);
    }
  });
});

describe('a discussion in English', () => {
  it('is held against the French article', async () => {
    const summary = await article.summariser().summarise({ messages: english, language: 'en' });
    expect(told(summary)).toEqual([
      'La Chine :: asked 1 2',
      'L’intensif: asked 6',
      'L’intensif: disputed 3 5 4',
      'L’intensif: said 8',
    ]);
    const [brics] = points(summary, 'asked');
    expect(brics?.answer?.quote).toMatch(/^Cet effort collaboratif .* BRICS/u);
  });
});

describe('a discussion in four languages', () => {
  it('is one discussion: who disputes in German disputes what was said in Spanish', async () => {
    const summary = await article.summariser().summarise({ messages: mixed, language: 'en' });
    expect(told(summary)).toEqual([
      'beginning: asked 8',
      'La Chine :: asked 4 5',
      'La Chine :: disputed 6 7',
      'La Chine :: said 3',
      'L’intensif: agreed 1 2',
    ]);
  });
});

describe('the discussion that the local Discord begins with', () => {
  it('has three questions of the article, of which it answers all', async () => {
    const { messages } = demonstration;
    const said = messages.filter(({ channel }) => channel === 'salon-de-lecture');
    const summary = await summarise(said.map(({ content }, index) => `P${index}: ${content}`));
    expect(told(summary)).toEqual([
      'Contourner: asked 2',
      'La Chine :: asked 3',
      'La Chine :: asked 4',
      'La Chine :: said 5',
    ]);
    expect(points(summary, 'asked').every(({ answer }) => answer !== null)).toBe(true);
  });
});

describe('a chat without replies', () => {
  it('is told apart by what comes after what, and by the words in common', async () => {
    const summary = await summarise([
      'Lea: quelqu’un a compris le lien entre les BRICS et le réseau dont parle Poutine ?',
      'Max: oui, le réseau d’alliance en IA est proposé aux BRICS pour contrer les Américains',
      'Lea: ah merci',
      'Zoe: On peut dire que Pékin fournit des armes à Moscou ?',
      'Max: non, Pékin nie tout soutien militaire direct',
      'Lea: +1',
      'Zoe: Mais ils collaborent sur des systèmes anti-drones !',
      'Max: c’est vrai',
      'Lea: En tout cas, les États-Unis restent devant grâce aux investissements privés',
    ]);
    expect(told(summary)).toEqual([
      'La Chine :: asked 1 2',
      'La Chine :: asked 4 5 6',
      'La Chine :: agreed 7 8',
      'L’intensif: said 9',
    ]);
  });
});

describe('who takes up what', () => {
  it('is found without a reply where two people contradict each other', async () => {
    const summary = await summarise([
      'Tom: La Chine est la première puissance mondiale en IA.',
      'Ana: La Chine est la deuxième puissance mondiale en IA.',
    ]);
    expect(told(summary)).toEqual(['La Chine :: disputed 1 2']);
  });

  it('never sets someone against themselves', async () => {
    const summary = await summarise([
      'Tom: La Chine est la première puissance mondiale en IA.',
      'Tom: La Chine est la deuxième puissance mondiale en IA.',
      '^Tom: Non, je me trompe.',
    ]);
    expect(points(summary, 'disputed')).toEqual([]);
  });

  it('counts who disputes a dispute for the first claim', async () => {
    const summary = await summarise([
      'Tom: La Chine est la deuxième puissance mondiale en IA.',
      '^Ana: Non, la première.',
      '^Kim: Ce n’est pas vrai, relis le Global AI Index.',
    ]);
    const [point, ...others] = points(summary, 'disputed');
    expect(point?.quotes.map(({ messageId, role }) => `${messageId} ${role}`)).toEqual([
      '1 opens',
      '2 disputes',
      '3 agrees',
    ]);
    expect(others).toEqual([]);
  });

  it('does not take a yes or no to a question for a dispute', async () => {
    const summary = await summarise([
      'Tom: La Chine est-elle la première puissance mondiale en IA ?',
      '^Ana: Non, la deuxième.',
    ]);
    expect(told(summary)).toEqual(['La Chine :: asked 1 2']);
  });

  it('does not take thanks, laughter or not knowing for an answer', async () => {
    const summary = await summarise([
      'Tom: Qui est German Gref, cité à propos de Sberbank ?',
      '^Ana: Bonne question !',
      '^1Kim: je sais pas',
    ]);
    expect(points(summary, 'asked').map(({ quotes }) => quotes.length)).toEqual([1]);
  });
});

describe('what is not read', () => {
  it('is who opted out, and what others quote of them', async () => {
    const summary = await summarise(
      [
        'Tom: La Chine est la première puissance mondiale en IA.',
        '^Ana: > La Chine est la première puissance mondiale en IA.\nNon, la Chine est la deuxième puissance selon le Global AI Index.',
      ],
      'fr',
      ['Tom'],
    );
    expect(summary).toMatchObject({ messages: 1, participants: 1, leftOut: { optedOut: 1 } });
    const quoted = JSON.stringify(summary.sections);
    expect(quoted).toContain('deuxième puissance selon');
    expect(quoted).not.toContain('première');
    expect(points(summary, 'disputed')).toEqual([]);
  });

  it('is bots, commands, code, spoilers, addresses and mentions', async () => {
    const summary = await summarise([
      'Bot: La Chine est la première puissance mondiale en IA.',
      'Tom: /ask qui est German Gref',
      'Tom: ```La Chine domine le monde```',
      'Ana: <@123456> la Chine est la ||troisième|| puissance mondiale en IA, voyez https://evil.example/x @everyone',
    ]);
    expect(summary.leftOut).toEqual({ optedOut: 0, bots: 1, commands: 2 });
    const [point] = points(summary, 'said');
    expect(point?.quotes[0]?.text).toBe(
      '@… la Chine est la … puissance mondiale en IA, voyez … @…',
    );
  });

  it('leaves a discussion without points where all is small talk', async () => {
    const summary = await summarise(['Tom: Salut !', 'Ana: lol', 'Tom: À demain 👋', 'Kim: ok']);
    expect(summary.sections).toEqual([]);
    expect(summary.messages).toBe(4);
  });

  it('is nothing at all where there are no messages', async () => {
    const summary = await summarise([]);
    expect(summary).toMatchObject({ messages: 0, participants: 0, period: null, sections: [] });
  });
});

it('has nobody’s name or id in it', async () => {
  const summary = await article.summariser().summarise({ messages: french, language: 'fr' });
  for (const name of ['Marc', 'Lina', 'Ines', 'Tom']) {
    expect(JSON.stringify(summary)).not.toContain(name);
  }
});

it('ends where the asker has gone', async () => {
  const signal = AbortSignal.abort(new Error('gone'));
  const gone = article.summariser().summarise({ messages: french, language: 'fr', signal });
  await expect(gone).rejects.toThrow('gone');
});
