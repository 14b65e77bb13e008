import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  DiscussionPoint,
  DiscussionSection,
  DiscussionSummary,
  QuoteRole,
} from '../../../src/answering/discussion/discussion.js';
import {
  type DiscussionView,
  renderDiscussion,
} from '../../../src/discord/discussion/render-discussion.js';
import { locales, messagesFor } from '../../../src/locales/locale.js';
import { expectDeliverable, hostileText } from '../hostile-text.js';
import { citation } from '../sample-answers.js';

const naughty = new URL('../../../../shared/eval/unicode/blns.json', import.meta.url);
if (!existsSync(naughty)) {
  console.warn('The Big List of Naughty Strings is not beside the checkout: it is not tried here.');
}

const base: DiscussionSummary = {
  language: 'fr',
  sections: [],
  messages: 12,
  participants: 3,
  period: { from: 1_800_000_000_000, to: 1_800_000_600_000 },
  leftOut: { optedOut: 0, bots: 0, commands: 0 },
  engine: 'extractive',
  notice: null,
  provenance: null,
};

const place = {
  articleId: 'a',
  articleVersion: 'v',
  articleTitle: 'Un article',
  section: 1,
  heading: 'Les sanctions',
  firstSentence: 4,
};

const quote = (text: string, role: QuoteRole = 'opens', id = '7') => ({
  messageId: id,
  url: `https://discord.com/channels/1/2/${id}`,
  text,
  role,
});

const point = (over: Partial<DiscussionPoint> = {}): DiscussionPoint => ({
  kind: 'asked',
  text: null,
  quotes: [quote('Qui est German Gref ?')],
  answer: null,
  ...over,
});

function render(sections: readonly DiscussionSection[], over: Partial<DiscussionView> = {}) {
  return renderDiscussion({
    summary: { ...base, sections },
    messages: messagesFor('fr'),
    citationLink: ({ firstSentence }) => `http://127.0.0.1/read/a#s${firstSentence}`,
    state: { shareId: 'abc' },
    sharedBy: null,
    ...over,
  });
}

describe('a summary of a discussion', () => {
  it('has a card a section, whose title leads to it, and a button to share it', () => {
    const message = render([{ place, points: [point()] }]);
    expect(message.content).toBe(
      [
        '**Ce qui s’est dit ici** · 12 messages de 3 personnes, <t:1800000000:f> – <t:1800000600:f>',
        '-# Relevé par une machine, d’après des règles : ce sont des citations, chacune avec son lien. Aucun nom n’est repris.',
      ].join('\n'),
    );
    expect(message.embeds).toMatchObject([
      {
        title: 'Les sanctions',
        url: 'http://127.0.0.1/read/a#s4',
        description:
          '❓ **Demandé** « Qui est German Gref ? » [message](https://discord.com/channels/1/2/7)\n↳ *Sans réponse pour l’instant.*',
      },
    ]);
    expect(JSON.stringify(message.components)).toContain('share-discussion:abc');
  });

  it('shows both sides of what is disputed, and links to those who only agree', () => {
    const quotes = [
      quote('La Chine est première.'),
      quote('Non, deuxième.', 'disputes', '8'),
      quote('', 'agrees', '9'),
      quote('', 'agrees', '10'),
    ];
    const [embed] =
      render([{ place: null, points: [point({ kind: 'disputed', quotes })] }]).embeds ?? [];
    const to = (id: string) => `[message](https://discord.com/channels/1/2/${id})`;
    expect(embed?.title).toBe('À côté de l’article');
    expect(embed?.description).toBe(
      [
        `⚖️ **Contesté** « La Chine est première. » ${to('7')}`,
        `↳ Contre · « Non, deuxième. » ${to('8')}`,
        `↳ Pour · ${to('9')} ${to('10')}`,
      ].join('\n'),
    );
  });

  it('has the article’s answer with the place of its sentence', () => {
    const answer = {
      citation: citation(1, 'German Gref dirige Sberbank.'),
      quote: 'German Gref dirige Sberbank.',
    };
    const [embed] = render([{ place, points: [point({ answer })] }]).embeds ?? [];
    expect(embed?.description).toContain(
      '📖 L’article répond : « German Gref dirige Sberbank. » [1](http://127.0.0.1/read/a#s3)',
    );
  });

  it('says how many points found no room, and stays one message', () => {
    const long = point({ quotes: [quote('mot '.repeat(40)), quote('mot '.repeat(40), 'replies')] });
    const sections = Array.from({ length: 8 }, () => ({ place, points: Array(12).fill(long) }));
    const message = render(sections);
    expectDeliverable(message);
    expect(message.content).toMatch(/Et \d+ autres points/u);
  });

  it('has no button where it is shared, and says so where nothing is left of it', () => {
    const shared = render([{ place, points: [point()] }], { state: 'posted', sharedBy: '42' });
    expect(shared.components).toEqual([]);
    expect(shared.content).toMatch(/^-# Partagé par <@42>\n/u);
    const emptied = render([], { state: 'posted', sharedBy: null });
    expect(emptied).toMatchObject({ embeds: [], components: [] });
    expect(emptied.content).toContain('vidé');
  });
});

const points: fc.Arbitrary<DiscussionPoint> = fc.record({
  kind: fc.constantFrom('asked', 'agreed', 'disputed', 'said'),
  text: fc.option(hostileText),
  quotes: fc.array(
    fc.record({
      messageId: fc.constant('7'),
      url: fc.constantFrom('https://discord.com/channels/1/2/7', 'not an address'),
      text: hostileText,
      role: fc.constantFrom('opens', 'replies', 'agrees', 'disputes'),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  answer: fc.option(hostileText.map((text) => ({ citation: citation(1, text), quote: text }))),
});

const sections: fc.Arbitrary<DiscussionSection> = fc.record({
  place: fc.option(hostileText.map((heading) => ({ ...place, heading, articleTitle: heading }))),
  points: fc.array(points, { minLength: 1, maxLength: 12 }),
});

describe('whatever members, a model and an article say', () => {
  it('is within Discord’s limits, pings nobody, and is never empty', () => {
    fc.assert(
      fc.property(
        fc.array(sections, { maxLength: 14 }),
        fc.constantFrom(...Object.keys(locales)),
        fc.constantFrom<DiscussionView['state']>('posted', 'unshared', { shareId: 'abc' }),
        (given, language, state) => {
          expectDeliverable(render(given, { messages: messagesFor(language), state }));
        },
      ),
      { numRuns: 150 },
    );
  });
});
