import { describe, expect, it } from 'vitest';
import { saysOtherThan } from '../../src/library/says-other-than.js';

describe('a sentence and its translation say something else', () => {
  it.each([
    ['another day and month', 'Le 3 mars, une directive', 'On 1 January, a directive'],
    ['another month', 'Le 1er mars, une directive', 'On 1 January, a directive'],
    ['another month of a year', 'en mars 2024', 'in May 2024'],
    ['another year', 'selon l’indice de 2023', 'nach dem Index von 2024'],
    ['another share', 'soit 12,5 % du total', 'that is 12.4% of the total'],
    ['another large number', 'elle compte 1 200 000 habitants', 'it has 1,300,000 inhabitants'],
  ])('by %s', (_what, original, translated) => {
    expect(saysOtherThan(original, translated)).toBe(true);
  });
});

describe('a sentence and its translation may say the same', () => {
  it.each([
    ['a day of a month', 'Le 1er janvier 2024', 'Am 1. Januar 2024'],
    ['a month before its day', 'le 4 juillet 1776', 'on July 4, 1776'],
    ['a month with words between', 'el 30 de abril de 1995', 'on 30 April 1995'],
    ['a decimal', 'soit 12,5 %', 'that is 12.5%'],
    ['thousands', '1 200 000 habitants', '1,200,000 inhabitants'],
    ['thousands with dots', '1.200.000 habitantes', '1 200 000 Einwohner'],
    ['a number in words', 'les 3 pays', 'the three countries'],
    ['a decade', 'dans les années 70', 'in the 1970s'],
    ['a time of day', 'à 18 h 30', 'at 6:30 pm'],
    ['minutes', 'à 6 h 45', 'at 6.45 am'],
    ['a round sum', '10 dollars', '$10.00'],
    ['a name in another form', 'Pékin et Moscou', 'Beijing and Moscow'],
    ['a month that is none', 'la planète mars', 'it may be'],
  ])('with %s', (_what, original, translated) => {
    expect(saysOtherThan(original, translated)).toBe(false);
  });
});
