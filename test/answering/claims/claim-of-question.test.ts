import { describe, expect, it } from 'vitest';
import { claimOfQuestion } from '../../../src/answering/claims/claim-of-question.js';
import { readClaim } from '../../../src/answering/claims/read-claim.js';

describe('the claim that a question makes', () => {
  it.each([
    ['fr', 'La Chine est-elle première en IA ?', 'La Chine est première en IA'],
    ['fr', 'Est-ce que la Russie collabore avec la Chine ?', 'la Russie collabore avec la Chine'],
    ['fr', 'Est-il vrai que Gref dirige Sberbank ?', 'Gref dirige Sberbank'],
    ['fr', 'La Russie a-t-elle attaqué la Chine ?', 'La Russie a attaqué la Chine'],
    ['fr', 'Gref est PDG de Sberbank, c’est vrai ?', 'Gref est PDG de Sberbank'],
    ['en', 'Is it true that China leads in AI?', 'China leads in AI'],
    ['en', 'Is China the second power in AI?', 'China is the second power in AI'],
    ['en', 'Did Putin order a collaboration?', 'Putin order a collaboration'],
    ['en', 'Can the West impose constraints?', 'the West can impose constraints'],
    ['es', '¿Es verdad que China es la segunda potencia?', 'China es la segunda potencia'],
    ['es', '¿Es China la segunda potencia?', 'China es la segunda potencia'],
    ['de', 'Stimmt es, dass China die zweite Macht ist?', 'China die zweite Macht ist'],
    ['de', 'Ist China die zweite Macht der Welt?', 'China ist die zweite Macht der Welt'],
    ['fr', 'Pékin ne nie-t-il pas tout soutien ?', 'Pékin nie tout soutien'],
    ['fr', 'La Chine n’est-elle pas première ?', 'La Chine est première'],
    ['fr', 'Est-ce que Gref n’a pas parlé de drones ?', 'Gref n’a pas parlé de drones'],
    ['en', 'Isn’t China the second power in AI?', 'China is the second power in AI'],
    ['en', 'Is China not the second power?', 'China is the second power'],
    ['en', 'Didn’t Putin order a collaboration?', 'Putin order a collaboration'],
    ['es', '¿No es China la primera potencia?', 'China es la primera potencia'],
    ['es', '¿Ordenó Putin una colaboración?', 'Putin ordenó una colaboración'],
    ['es', '¿Niega Pekín todo apoyo?', 'Pekín niega todo apoyo'],
    ['de', 'Hat Putin nicht ein Netzwerk vorgeschlagen?', 'Putin hat ein Netzwerk vorgeschlagen'],
  ])('%s: %s', (language, question, claim) => {
    expect(claimOfQuestion(question, language)).toBe(claim);
  });

  it.each([
    ['fr', 'Qui est German Gref ?'],
    ['fr', 'Pourquoi la Russie se tourne-t-elle vers la Chine ?'],
    ['fr', 'German Gref ?'],
    ['fr', 'Quelle est la deuxième puissance en IA ?'],
    ['en', 'What is the AI index?'],
    ['en', 'How many drones does Russia have?'],
    ['es', '¿Quién es German Gref?'],
    ['es', 'En China, ¿quién manda?'],
    ['de', 'Wer ist German Gref?'],
    ['de', 'Welchen Rang hat China im Global AI Index 2024?'],
    ['de', 'Laut welchem Index ist China Zweiter?'],
    ['de', 'Womit handelt Russland?'],
    ['de', 'Wessen Bank ist Sberbank?'],
  ])('is none in %s: %s', (language, question) => {
    expect(claimOfQuestion(question, language)).toBeNull();
  });
});

describe('a claim', () => {
  it.each([
    ['Selon l’article, la Chine collabore.', 'La Chine collabore.'],
    ['The article says that China cooperates.', 'China cooperates.'],
    ['« La Chine collabore. »', 'La Chine collabore.'],
    ['Il est vrai que la Chine collabore', 'La Chine collabore'],
    ['Selon German Gref, la Chine collabore.', 'Selon German Gref, la Chine collabore.'],
  ])('is read without its frame: %s', (claim, read) => {
    expect(readClaim(claim)).toBe(read);
  });
});
