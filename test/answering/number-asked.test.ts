import { describe, expect, it } from 'vitest';
import { findEmphasis } from '../../src/answering/extractive/emphasis.js';
import { findNumberAsked } from '../../src/answering/extractive/number-asked.js';
import { understand } from './hand-made.js';

const asked = (question: string, text: string) => {
  const span = findNumberAsked(question, text);
  return span && text.slice(...span);
};

const vulcain = 'Le moteur Vulcain mesure 3 mètres et coûte 12,5 millions d’euros.';
const city = 'La ville numéro 250 compte 2750 habitants.';

describe('the number that is asked for', () => {
  it.each([
    ['Combien coûte le moteur Vulcain ?', vulcain, '12,5 millions d’euros'],
    ['Combien mesure le moteur Vulcain ?', vulcain, '3 mètres'],
    ['Combien d’habitants compte la ville numéro 250 ?', city, '2750 habitants'],
    ['Quelle est la population de la ville 250 ?', city, '2750 habitants'],
    [
      'How many high tides are there each day?',
      'Most coasts see two high tides and two low tides every day.',
      'two high tides',
    ],
    ['How many tides are there?', 'There are two high tides every day.', 'two high tides'],
    ['How much does it cost?', 'It weighs 12 kg, and costs $20.', '$20'],
    ['Quel âge a le maire ?', 'Le maire, 52 ans, a trois enfants.', '52 ans'],
    ['Combien d’enfants a le maire ?', 'Le maire, 52 ans, a trois enfants.', 'trois enfants'],
    ['Combien pèse la cloche ?', 'Haute de 2 m, la cloche pèse 13 tonnes.', '13 tonnes'],
    ['Combien de dockers y travaillent ?', 'Le port emploie 4 200 dockers.', '4 200 dockers'],
    [
      'Combien de salariés le port emploie-t-il ?',
      'Sur 2 quais, il emploie 4 200 dockers.',
      '4 200 dockers',
    ],
    ['Combien d’habitants a Kelm ?', 'Kelm en a 2 750.', '2 750'],
  ])('%s', (question, text, number) => {
    expect(asked(question, text)).toBe(number);
  });

  it.each([
    ['is the question’s own', 'Que compte la ville numéro 250 ?', 'La ville 250 compte des rues.'],
    ['has another unit', 'Combien coûte le moteur ?', 'Le moteur mesure 3 mètres.'],
    ['measures what is counted', 'Combien d’habitants a Kelm ?', 'Kelm s’étend sur 30 km.'],
    ['is a rank', 'Combien de disques vend-il ?', 'Le disque atteint la 4e place.'],
    ['is part of a word', 'Combien d’hommes le suivirent ?', 'Fleuriot tenta une attaque.'],
    ['is one of several', 'Combien de bateaux ?', 'Il y a 3 quais, 4 grues et 5 docks.'],
  ])('is none that %s', (_what, question, text) => {
    expect(asked(question, text)).toBeNull();
  });

  it('is what stands in bold, with no verb for a unit', () => {
    const bold = findEmphasis(understand('Combien d’habitants compte la ville numéro 250 ?'), city);
    expect(bold.map((span) => city.slice(...span))).toEqual(['2750 habitants']);
  });
});
