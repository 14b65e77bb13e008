import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/retrieval/analyser.js';
import { computeFeatures, type Features, featureNames } from '../../src/retrieval/features.js';
import { analysePassage, contentTerms } from '../../src/retrieval/passage-analysis.js';
import { contributions, readRankingModel } from '../../src/retrieval/ranking.js';
import { wordingOf } from '../../src/retrieval/wording.js';

const analyser = createAnalyser();

interface Text {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Features of texts for a question whose content words each weigh 4; names begin with a capital. */
function featuresOf(question: string, texts: readonly Text[]): Features[] {
  const tokens = analyser.analyse(question, 'fr');
  const terms = tokens.flatMap(({ term, stop, start }) => {
    if (stop) return [];
    const forms = new Map([[term, 1]]);
    const named = /\p{Lu}/u.test(question.charAt(start));
    const marks = { named, generic: false, joined: false };
    return [{ term, weight: 4, ...marks, forms, spellings: forms, sought: [term] }];
  });
  const candidates = texts.map(({ title, sentences }) => {
    const text = sentences.join(' ');
    const spans = sentences.map((sentence) => ({
      start: text.indexOf(sentence),
      end: text.indexOf(sentence) + sentence.length,
    }));
    return {
      articleId: title,
      context: contentTerms(analyser.analyse(title, 'fr')),
      passage: analysePassage(analyser, text, spans, 'fr'),
    };
  });
  const asked = { terms, wording: wordingOf(tokens, terms, true), kind: 'thing' as const };
  return computeFeatures(asked, candidates, 20);
}

function scoresOf(question: string, texts: readonly Text[]): number[] {
  const model = readRankingModel();
  return featuresOf(question, texts).map((features) =>
    Object.values(contributions(model, features)).reduce((sum, part) => sum + part, 0),
  );
}

describe('what passages are ranked by', () => {
  it('is between 0 and 1', () => {
    const texts = [
      { title: 'Chine', sentences: ['Le président de la Chine parle.', 'La Chine est grande.'] },
      { title: '', sentences: [''] },
    ];
    for (const question of ['le président de la Chine', 'guerre', 'et']) {
      for (const features of featuresOf(question, texts)) {
        for (const name of featureNames) {
          expect(features[name], name).toBeGreaterThanOrEqual(0);
          expect(features[name], name).toBeLessThanOrEqual(1 + 1e-9);
        }
      }
    }
  });

  it('takes what a title says as said in each sentence below it', () => {
    const sentences = ['Le climat est doux.'];
    const [of, other] = featuresOf('climat Écosse', [
      { title: 'Écosse', sentences },
      { title: 'Rome', sentences },
    ]);
    expect(of?.sentenceTitle).toBeCloseTo(1);
    expect(other?.sentenceTitle).toBeCloseTo(0.5);
  });

  it('tells words of one sentence from words of two', () => {
    const [one, two] = featuresOf('chien mord facteur', [
      { title: '', sentences: ['Un chien mord un facteur.'] },
      { title: '', sentences: ['Un chien dort.', 'Il mord.', 'Le facteur passe.'] },
    ]);
    expect(one?.together).toBeCloseTo(1);
    expect(two?.together).toBeCloseTo(0);
  });
});

describe('the shipped weights', () => {
  it.each([
    [
      'put the question’s own words before the same words in another order',
      'la capitale du royaume',
      ['Il fit de la ville la capitale du royaume.'],
      ['Le royaume du roi a la paix ; une capitale est née.'],
    ],
    [
      'put the words of one sentence before the same words strewn over a text',
      'date naissance peintre',
      ['La date de naissance du peintre est perdue.', 'Il pleut.', 'Rien.'],
      ['La date est perdue.', 'La naissance fut rude.', 'Un peintre passe.'],
    ],
    [
      'put the name asked for before another word that is as rare',
      'victoire de Kléber',
      ['Alors Kléber vint tard.'],
      ['Cette victoire vint tard.'],
    ],
  ])('%s', (_, question, better, worse) => {
    const [first = 0, second = 0] = scoresOf(question, [
      { title: 'un', sentences: better },
      { title: 'deux', sentences: worse },
    ]);
    expect(first).toBeGreaterThan(second);
  });
});
