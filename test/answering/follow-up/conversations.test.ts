import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, ConversationTurn } from '../../../src/answering/answer.js';
import { type ArticleAnswerer, openArticle } from '../article-answerer.js';

let article: ArticleAnswerer;
beforeAll(async () => {
  article = await openArticle();
});
afterAll(() => article.close());

function turnOf({ question, text, citations }: Answer): ConversationTurn {
  return {
    question,
    answer: text,
    places: citations.map(({ articleId, section }) => ({ articleId, section })),
  };
}

/** Asks one after the other; the last answer. */
async function converse(...questions: readonly string[]): Promise<Answer> {
  const answerer = article.answerer();
  const conversation: ConversationTurn[] = [];
  let last: Answer | undefined;
  for (const question of questions) {
    last = await answerer.answer(question, { conversation });
    conversation.push(turnOf(last));
  }
  if (last === undefined) throw new Error('nothing was asked');
  return last;
}

const cyberwar = 'La Russie focalise ses efforts sur des applications militaires';
const robots = 'la Chine poursuit des projets ambitieux';
const gref = 'German Gref, PDG de Sberbank';
const brics = '(Brésil, Russie, Inde, Chine, Afrique du Sud)';
const sanctions = 'Face à des sanctions occidentales';

describe('a second question about the article', () => {
  it.each([
    [
      'Quels robots la Chine développe-t-elle ?',
      'Et la Russie, sur quoi focalise-t-elle ses efforts ?',
      cyberwar,
    ],
    [
      'Qui dirige Sberbank ?',
      'Comment a-t-il décrit le manque d’accès ?',
      'obstacle structurel majeur',
    ],
    [
      'Qui a proposé un réseau d’alliance ?',
      'Qu’a-t-il ordonné ?',
      'ordonné une collaboration renforcée',
    ],
    [
      'Qu’est-ce que le réseau d’alliance en IA ?',
      'À quoi vise-t-il ?',
      'contrer l’hégémonie technologique américaine',
    ],
    ['La Russie se tourne-t-elle vers la Chine ?', 'Pourquoi ?', sanctions],
    ['Qui maintient une position dominante ?', 'Grâce à quoi ?', 'investissements privés massifs'],
    ['Que nie Pékin ?', 'Et sur quoi collaborent-ils ?', 'systèmes anti-drones'],
    [
      'Sur quoi la Russie focalise-t-elle ses efforts ?',
      'Et la Chine, quels robots développe-t-elle ?',
      robots,
    ],
    ['Que fournit la Chine à la Russie ?', 'Pourquoi ?', 'fournissant expertise et technologies'],
    [
      'Quels pays font partie des BRICS ?',
      'Qu’y a proposé Vladimir Poutine ?',
      'réseau d’alliance en IA',
    ],
    [
      'Which countries are in BRICS?',
      'What did Vladimir Putin propose there?',
      'réseau d’alliance en IA',
    ],
    [
      'Who is the CEO of Sberbank?',
      'How did he describe the lack of access?',
      'obstacle structurel majeur',
    ],
    [
      'What is the rank of China in the Global AI Index 2024?',
      'And what robots does it develop?',
      'robots militaires autonomes',
    ],
    ['Who is German Gref?', 'Is he the CEO of Sberbank?', gref],
    ['¿Quién es German Gref?', '¿Él es el director de Sberbank?', gref],
    ['Wer ist German Gref?', 'Leitet er die Sberbank?', gref],
  ])('%s – %s', async (first, second, quote) => {
    const answer = await converse(first, second);
    expect(answer.question).toBe(second);
    expect(answer.citations.map((citation) => citation.quote).join('\n')).toContain(quote);
  });

  it.each([
    ['Quelle place occupe la Chine selon le Global AI Index 2024 ?', 'Et en 2025 ?'],
    ['Qui est German Gref ?', 'Quel âge a-t-il ?'],
    ['Qui est le PDG de Sberbank ?', 'Où est-il né ?'],
    ['Quels pays font partie des BRICS ?', 'Quelle est la recette de la tarte aux pommes ?'],
  ])('%s – %s is not covered', async (first, second) => {
    expect(await converse(first, second)).toMatchObject({ outcome: 'not_covered', citations: [] });
  });

  it('changes the topic where it says so', async () => {
    const answer = await converse('Qui est German Gref ?', 'Quels pays font partie des BRICS ?');
    expect(answer.citations[0]?.quote).toContain(brics);
  });

  it('may lean on a second one that leaned on the first', async () => {
    const answer = await converse(
      'Sur quoi la Russie focalise-t-elle ses efforts ?',
      'Et la Chine ?',
      'Et les États-Unis ?',
      'Et la Russie ?',
    );
    expect(answer.citations[0]?.quote).toContain(cyberwar);
  });

  it('is framed in its own language', async () => {
    const answer = await converse('Who is the CEO of Sberbank?', 'Comment décrit-il le manque ?');
    expect(answer.language).toBe('fr');
  });
});
