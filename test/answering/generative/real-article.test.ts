import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createClaimJudge } from '../../../src/answering/claims/create-claim-verdicts.js';
import { createContradicts } from '../../../src/answering/claims/create-contradicts.js';
import {
  type NumberedSentences,
  numberSentences,
} from '../../../src/answering/generative/number-sentences.js';
import { createSentenceJudge } from '../../../src/answering/generative/sentence-judge.js';
import { composeArticle } from '../../../src/library/compose-article.js';
import { parseMarkdown } from '../../../src/library/formats/markdown.js';
import { createParaphrases } from '../../../src/retrieval/paraphrases.js';
import { createTranslationTables } from '../../../src/retrieval/translation/translation-tables.js';
import { analyser, articleOf, sentenceOf } from '../hand-made.js';
import { parseReply } from './parse-reply.js';

/** The article of the clone; its sentences are numbered from 1 in order. */
let numbered: NumberedSentences;
beforeAll(async () => {
  const file = new URL('../../../knowledge/russie-chine-ia.md', import.meta.url);
  const { blocks } = await parseMarkdown(readFileSync(file, 'utf8'));
  const article = composeArticle({ id: 'ia', title: 'Russie et Chine', language: 'fr', blocks });
  numbered = numberSentences(article.sentences.map((sentence) => ({ article, sentence })));
});

const translations = createTranslationTables({ analyser });
const open = createSentenceJudge({ analyser, translations });
const openHeld = createSentenceJudge({
  analyser,
  translations,
  contradicts: createContradicts({
    judge: createClaimJudge({ analyser, translations, paraphrases: createParaphrases() }),
  }),
});
const judge = (language: string, sentence: string) => {
  const [parsed] = parseReply(sentence).sentences;
  const judgement = parsed && openHeld({ numbered, language, rules: '' })(parsed);
  return judgement && 'dropped' in judgement ? judgement.dropped : 'stands';
};

const answers: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'German Gref est le PDG de Sberbank [5].',
    'Il s’agit d’une réponse aux restrictions qui limitent l’accès de Moscou aux GPU et aux semi-conducteurs [4].',
    'Vladimir Poutine a ordonné une collaboration renforcée avec la Chine [2].',
    'Le 1er janvier, une directive du Kremlin a souligné l’importance de renforcer la coopération avec la Chine dans l’IA [3].',
    'Selon le Global AI Index 2024, la Chine est la deuxième puissance mondiale en IA [8].',
    'Les BRICS réunissent le Brésil, la Russie, l’Inde, la Chine et l’Afrique du Sud [11].',
    'Pékin nie tout soutien militaire direct à Moscou [10].',
    'La Russie se concentre sur des applications militaires, comme la cyberguerre et les drones autonomes [14].',
    'La Chine développe des robots militaires autonomes [15].',
    'Les États-Unis gardent leur position dominante grâce à des investissements privés massifs, selon Stanford [16].',
    'Poutine a proposé un « réseau d’alliance en IA » pour contrer l’hégémonie technologique américaine [12].',
    'Moscou n’a pas accès à des technologies cruciales telles que les GPU [4].',
    'Les solutions trouvées par des tiers ne suffisent pas [6].',
    'Pékin n’apporte aucun soutien militaire direct à Moscou [10].',
  ],
  en: [
    'German Gref is the CEO of Sberbank [5].',
    'The BRICS countries are Brazil, Russia, India, China and South Africa [11].',
    'On January 1, an official Kremlin directive stressed the importance of AI cooperation with China [3].',
    'China ranks second in the world in AI, according to the Global AI Index 2024 [8].',
    'President Vladimir Putin recently ordered closer collaboration with China [2].',
    'Beijing denies any direct military support to Moscow [10].',
    'Russia focuses on military applications such as cyberwarfare and autonomous drones [14].',
    'The two nations collaborate on sensitive technologies such as anti-drone systems [10].',
    'The United States keeps its dominant position thanks to massive private investment and innovative university research [16].',
    'German Gref described this lack of access as a “major structural obstacle” [5].',
    'Moscow does not have full access to crucial technologies such as GPUs [4].',
    'Beijing says that it gives no direct military support to Moscow [10].',
  ],
  de: [
    'German Gref ist der Chef der Sberbank [5].',
    'Am 1. Januar betonte eine offizielle Direktive des Kremls die Bedeutung der Kooperation mit China [3].',
    'Zu den BRICS gehören Brasilien, Russland, Indien, China und Südafrika [11].',
    'China ist laut Global AI Index 2024 die zweitgrößte KI-Macht der Welt [8].',
    'Russland konzentriert sich auf militärische Anwendungen wie autonome Drohnen [14].',
  ],
  es: [
    'German Gref es el director general de Sberbank [5].',
    'Los BRICS son Brasil, Rusia, India, China y Sudáfrica [11].',
    'China es la segunda potencia mundial en IA según el Global AI Index 2024 [8].',
    'El 1 de enero, una directiva oficial del Kremlin subrayó la importancia de la cooperación con China [3].',
    'Rusia se centra en aplicaciones militares como los drones autónomos [14].',
  ],
};

describe('true answers from the article', () => {
  it.each(
    Object.entries(answers).flatMap(([language, all]) =>
      all.map((text) => [language, text] as const),
    ),
  )('stand (%s): %s', (language, text) => {
    expect(judge(language, text)).toBe('stands');
  });
});

describe('false answers from the article', () => {
  it.each([
    [
      'fr',
      'figures',
      'Le 1er janvier 2024, le Kremlin a publié une directive sur la coopération en IA [3].',
    ],
    [
      'fr',
      'figures',
      'La Chine est la troisième puissance mondiale en IA selon le Global AI Index 2024 [8].',
    ],
    ['fr', 'figures', 'La Russie investit 5 milliards dans des applications militaires [14].'],
    [
      'fr',
      'names',
      'Xi Jinping, président, a ordonné une collaboration renforcée avec la Chine [2].',
    ],
    ['fr', 'names', 'German Gref, PDG de Gazprom, a décrit un obstacle structurel majeur [5].'],
    ['fr', 'negation', 'La Chine ne poursuit pas de projets ambitieux de robots militaires [15].'],
    ['fr', 'negation', 'German Gref n’est pas le PDG de Sberbank [5].'],
    ['fr', 'negation', "German Gref n'est pas le PDG de Sberbank [5]."],
    ['fr', 'negation', 'German Gref n’a pas décrit ce manque d’accès [5].'],
    ['fr', 'negation', 'La Russie ne manque pas d’accès, a décrit German Gref [5].'],
    ['fr', 'negation', 'Les deux nations ne collaborent pas sur des technologies sensibles [10].'],
    ['fr', 'negation', 'Pékin ne nie pas le soutien militaire direct à Moscou [10].'],
    ['en', 'negation', 'German Gref is not the CEO of Sberbank [5].'],
    ['en', 'negation', 'German Gref isn’t the CEO of Sberbank [5].'],
    ['en', 'negation', 'The two nations do not collaborate on sensitive technologies [10].'],
    ['en', 'negation', 'Beijing does not deny direct military support to Moscow [10].'],
    ['de', 'negation', 'German Gref ist nicht der Chef der Sberbank [5].'],
    ['es', 'negation', 'German Gref no es el director general de Sberbank [5].'],
    ['fr', 'content', 'La capitale du Brésil est Brasilia, fondée par Kubitschek [11].'],
    [
      'en',
      'figures',
      'On January 1, 2024, an official Kremlin directive stressed cooperation with China [3].',
    ],
    ['en', 'figures', 'China ranks third in AI, according to the Global AI Index 2024 [8].'],
    ['en', 'figures', 'India ranks 5th among the BRICS countries [11].'],
    ['en', 'negation', 'Russia does not focus on military applications or autonomous drones [14].'],
    ['en', 'content', 'The weather will be sunny tomorrow over most of the mountains [14].'],
    ['en', 'names', 'President Xi Jinping recently ordered closer collaboration with China [2].'],
    ['en', 'names', 'German Gref, CEO of Gazprom Neft, described a major structural obstacle [5].'],
    ['en', 'content', 'Beijing welcomes every direct tourist from its neighbours [10].'],
    [
      'de',
      'figures',
      'Am 1. Januar 2024 betonte eine Direktive des Kremls die Kooperation mit China [3].',
    ],
    [
      'es',
      'figures',
      'El 1 de enero de 2024, una directiva del Kremlin pidió cooperación con China [3].',
    ],
  ])('fall (%s, %s): %s', (language, reason, text) => {
    expect(judge(language, text)).toBe(reason);
  });
});

describe('a name of which nothing is sure', () => {
  const needsOriginal = (language: string, text: string) => {
    const judgements = parseReply(text).sentences.map(open({ numbered, language, rules: '' }));
    return judgements.map((one) => ('sentence' in one ? one.needsOriginal : one.dropped));
  };

  it('has the original beside it: in front, where every word has a capital', () => {
    expect(
      needsOriginal('en', 'India ranks second in AI, says the Global AI Index 2024 [8].'),
    ).toEqual([true]);
    expect(
      needsOriginal(
        'es',
        'Alemania es la segunda potencia mundial en IA, según el Index 2024 [8].',
      ),
    ).toEqual([true]);
  });

  it('has it in one language, too', () => {
    const english = articleOf(
      'x',
      [[null, 'China ranks second in artificial intelligence.']],
      'en',
    );
    const of = numberSentences([{ article: english, sentence: sentenceOf(english, 0) }]);
    const stands = (text: string) => {
      const [parsed] = parseReply(text).sentences;
      const judge = open({ numbered: of, language: 'en', rules: '' });
      const judgement = parsed && judge(parsed);
      return judgement && 'sentence' in judgement && judgement.needsOriginal;
    };
    expect(stands('India ranks second in artificial intelligence [1].')).toBe(true);
    expect(stands('China ranks second in artificial intelligence [1].')).toBe(false);
    expect(stands('In artificial intelligence China ranks second [1].')).toBe(false);
  });

  it('may be one in German, where capitals alone make none', () => {
    expect(
      needsOriginal(
        'de',
        'Zu den BRICS gehören Brasilien, Russland, Indien, China und Argentinien [11].',
      ),
    ).toEqual([true]);
    expect(
      needsOriginal(
        'de',
        'Laut Xenia Wrzykowska konzentriert sich Russland auf militärische Anwendungen wie autonome Drohnen [14].',
      ),
    ).toEqual(['names']);
  });

  it('is none where it is known, or is a German noun', () => {
    expect(
      needsOriginal('en', 'China ranks second in AI, says the Global AI Index 2024 [8].'),
    ).toEqual([false]);
    expect(
      needsOriginal('de', 'Russland konzentriert sich auf militärische Anwendungen [14].'),
    ).toEqual([false]);
  });
});
