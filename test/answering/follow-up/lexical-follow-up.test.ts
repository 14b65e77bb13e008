import { describe, expect, it } from 'vitest';
import { createLexicalFollowUp } from '../../../src/answering/follow-up/lexical-follow-up.js';
import { analyser } from '../hand-made.js';

const followUp = createLexicalFollowUp({ analyser });
const { signal } = new AbortController();
const sberbank =
  'D’après l’article, section « Contourner les sanctions » :\n« German Gref, PDG de Sberbank, a décrit ce manque d’accès. » [1]';

async function standing(before: string, question: string, answer = ''): Promise<string> {
  const conversation = [{ question: before, answer, places: [] }];
  return (await followUp.standAlone(question, { conversation, signal })).question;
}

describe('a follow-up without a model', () => {
  it.each([
    [
      'Sur quoi la Russie focalise-t-elle ses efforts ?',
      'Et la Chine ?',
      'Sur quoi la Chine focalise-t-elle ses efforts ?',
    ],
    ['Quelle place occupe l’Inde ?', 'et les États-Unis', 'Quelle place occupe les États-Unis ?'],
    ['Where does China rank in 2024?', 'What about India?', 'Where does India rank in 2024?'],
    [
      '¿En qué concentra Rusia sus esfuerzos?',
      '¿Y China?',
      '¿En qué concentra China sus esfuerzos?',
    ],
    [
      'Worauf konzentriert Russland seine Anstrengungen?',
      'Und China?',
      'Worauf konzentriert China seine Anstrengungen?',
    ],
  ])('puts a part in the place of another: %s – %s', async (before, question, expected) => {
    expect(await standing(before, question)).toBe(expected);
  });

  it.each([
    [
      'Where does China rank in the Index 2024?',
      'And in 2025?',
      'Where does China rank in the Index 2025?',
    ],
    ['Où se place la Chine ?', 'Et en 2025 ?', 'Où se place la Chine en 2025 ?'],
  ])('puts a figure in the place of another: %s – %s', async (before, question, expected) => {
    expect(await standing(before, question)).toBe(expected);
  });

  it.each([
    ['Que nie Pékin ?', 'Pourquoi ?', 'Pourquoi nie Pékin ?'],
    [
      'Qui maintient une position dominante ?',
      'Grâce à quoi ?',
      'Grâce à quoi maintient une position dominante ?',
    ],
    ['What does Beijing deny?', 'Why?', 'Why Beijing deny ?'],
    ['Was schlug Putin vor?', 'Wozu?', 'Wozu schlug Putin vor ?'],
    ['¿Qué niega Pekín?', '¿Por qué?', '¿Por qué niega Pekín ?'],
  ])(
    'carries what was asked to a bare question word: %s – %s',
    async (before, question, expected) => {
      expect(await standing(before, question)).toBe(expected);
    },
  );

  it.each([
    [
      'Qui est German Gref ?',
      'Quelle entreprise dirige-t-il ?',
      'Quelle entreprise dirige-t-il German Gref ?',
    ],
    ['Wer ist German Gref?', 'Welche Firma leitet er?', 'Welche Firma leitet er German Gref ?'],
    [
      'Who is German Gref?',
      'What did he say about access?',
      'What did he say about access German Gref ?',
    ],
    ['¿Quién es German Gref?', '¿Qué empresa dirige él?', '¿Qué empresa dirige él German Gref ?'],
  ])('says whom a pronoun means: %s – %s', async (before, question, expected) => {
    expect(await standing(before, question)).toBe(expected);
  });

  it.each([
    ['German Gref est PDG de Gazprom', 'Qui est-ce ?', 'Qui est-ce German Gref, PDG, Gazprom ?'],
    ['German Gref ist Chef.', 'Wer ist das?', 'Wer ist das German Gref, Chef ?'],
    ['German Gref es el director.', '¿Quién es?', '¿Quién es German Gref ?'],
    ['German Gref runs a bank.', 'Who’s that?', 'Who’s that German Gref ?'],
  ])(
    'says who is meant by the names of what was said: %s – %s',
    async (before, question, expected) => {
      expect(await standing(before, question)).toBe(expected);
    },
  );

  it.each([
    ['La Chine domine tout.', 'Que dit l’article de ce pays ?', 'La Chine domine tout ?'],
    ['China rules it all', 'What does the article say about this country?', 'China rules it all ?'],
    ['China führt.', 'Was sagt der Artikel dazu?', 'China führt ?'],
    ['China domina todo.', '¿Qué dice el artículo sobre eso?', 'China domina todo ?'],
  ])(
    'asks what was said itself, where one asks what the article says of it: %s – %s',
    async (before, question, expected) => {
      expect(await standing(before, question)).toBe(expected);
    },
  );

  it('means by "he" the one whom the answer named, where that was asked', async () => {
    expect(await standing('Qui dirige Sberbank ?', 'Qu’a-t-il décrit ?', sberbank)).toContain(
      'German Gref',
    );
  });

  it.each([
    'Quels pays font partie des BRICS ?',
    'Pourquoi le président a-t-il ordonné une collaboration ?',
    'Comment German Gref décrit-il ce manque ?',
    'Et qui a proposé un réseau d’alliance ?',
    'Que dit l’article de ce pays où naît Sberbank ?',
    'Est-ce que la Chine fabrique des robots ?',
    'Is it true that China makes robots?',
    'Gibt es eine Zusammenarbeit mit China?',
  ])('leaves alone what stands alone: %s', async (question) => {
    expect(await standing('Qui dirige Sberbank ?', question, sberbank)).toBe(question);
  });

  it('leaves the first question of a conversation alone', async () => {
    const asked = await followUp.standAlone('Pourquoi ?', { conversation: [], signal });
    expect(asked).toEqual({ question: 'Pourquoi ?', language: null, tokensSpent: 0 });
  });
});
