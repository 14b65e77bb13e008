import { describe, expect, it } from 'vitest';
import { answerKindOf } from '../../src/retrieval/answer-kind.js';
import type { AnswerKind } from '../../src/retrieval/evidence.js';

const questions: Readonly<Record<AnswerKind, readonly string[]>> = {
  person: [
    'Qui est German Gref ?',
    'c ki poutine',
    'Par qui la directive a-t-elle été signée ?',
    'Quel philosophe a influencé Böhme ?',
    'Who proposed the network?',
    'Quién es el presidente?',
    'Wer ist der Chef von Sberbank?',
  ],
  place: [
    'Où se trouve Moscou ?',
    'ou est la Chine',
    'Dans quelle ville est-il né ?',
    'Quelle est la capitale du Brésil ?',
    'Where is it made?',
    '¿Dónde está?',
    'Wo liegt Peking?',
  ],
  date: [
    'Quand la directive est-elle sortie ?',
    'En quelle année est-il mort ?',
    'À quelle époque vivait-il ?',
    'When did it start?',
    'What year was it?',
    '¿Cuándo empezó?',
    'Wann war das?',
  ],
  number: [
    'Combien de pays sont membres ?',
    'Quelle est la population de la France ?',
    'Quel est le nombre de membres ?',
    'How many countries are there?',
    'How old is he?',
    '¿Cuántos países hay?',
    'Wie viele Länder sind es?',
  ],
  reason: [
    'Pourquoi la Russie se tourne-t-elle vers la Chine ?',
    'pk la russie',
    'Quelle est la cause du conflit ?',
    'Why does it matter?',
    '¿Por qué?',
    'Warum ist das so?',
  ],
  manner: [
    'Comment fonctionne le moteur ?',
    'How does it work?',
    '¿Cómo funciona?',
    'Wie geht das?',
  ],
  definition: [
    'Qu’est-ce qu’un GPU ?',
    'c koi un gpu',
    'C’est quoi les BRICS ?',
    'Que signifie IA ?',
    'What is a GPU?',
    'What does BRICS mean?',
  ],
  yes_no: [
    'Est-ce que Pékin soutient Moscou ?',
    'La Chine a-t-elle des robots ?',
    'Is China an ally?',
    'Does Russia invest?',
  ],
  list: [
    'Quels sont les membres des BRICS ?',
    'Citez les membres',
    'Which countries are in BRICS?',
  ],
  thing: ['Que nie Pékin ?', 'Quel accord a été signé ?', 'German Gref', ''],
};

describe('the kind of answer wanted', () => {
  for (const [kind, asked] of Object.entries(questions)) {
    it.each(asked)(`is ${kind} for "%s"`, (question) => {
      expect(answerKindOf(question)).toBe(kind);
    });
  }
});
