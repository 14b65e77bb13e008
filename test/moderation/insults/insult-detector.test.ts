import { describe, expect, it } from 'vitest';
import { createInsultDetector } from '../../../src/moderation/insults/create-insult-detector.js';
import type { InsultsRule } from '../../../src/moderation/rules/rule.js';
import { everywhere, message } from '../message.js';

const detector = createInsultDetector();
const rule: InsultsRule = {
  ...everywhere,
  id: 'insults',
  kind: 'insults',
  find: ['insult', 'hatred', 'threat'],
  guidance: '',
};

function found(text: string, find = rule.find): readonly string[] {
  return detector
    .find(message(text), { ...rule, find })
    .map(({ start, end, reason }) => `${reason.code}: ${text.slice(start, end)}`);
}

describe('insults, hatred and threats', () => {
  it.each([
    ["T'es un connard", ['insult: connard']],
    ['You are a worthless idiot, read it again', ['insult: worthless idiot']],
    ['Bon. Ferme ta gueule.', ['insult: Ferme ta gueule']],
    ['Je vais te tuer', ['threat: tuer']],
    ['I will find you and break your neck', ['threat: break your neck']],
    ['Tu mérites de crever', ['threat: crever']],
    ['Immigrants are vermin', ['hatred: vermin']],
    ['Tous les Russes sont des cafards', ['hatred: cafards']],
  ])('are found in %j, with the words', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('stand where the message has them, also after emoji and in several sentences', () => {
    const text = '🙂 Merci ! T’es vraiment un crétin. Et je vais te buter.';
    expect(found(text)).toEqual(['insult: crétin', 'threat: buter']);
  });

  it.each([
    ['figures for letters', "t'es un c0nnard", 'c0nnard'],
    ['other accents', 'you are an ïdiot', 'ïdiot'],
    ['letters apart', 'tu es un c o n n a r d', 'c o n n a r d'],
    ['drawn out', 'you are an idiiiiiot', 'idiiiiiot'],
    ['letters of another script', 'you are an іdіоt', 'іdіоt'],
    ['Markdown', "t'es un **abruti**", 'abruti'],
    ['a letter left out', 'you are an imbcile', 'imbcile'],
    ['letters changed round', 'tu es un conanrd', 'conanrd'],
    ['run together', 'fermetagueule', 'fermetagueule'],
  ])('are found in disguise: %s', (_, text, word) => {
    expect(found(text)).toEqual([`insult: ${word}`]);
  });

  it.each([
    'you are a therapist',
    'you are a mason',
    'tu es un enclin',
    'tu es un cent',
    'you are an assassinated',
  ])('are not read into words that people use: %j', (text) => expect(found(text)).toEqual([]));

  it.each([
    ['quoted', 'Il a répondu « t’es un connard » et il est parti.'],
    ['quoted', 'He wrote "I will kill you" to the senator.'],
    ['a quotation of Discord', '> you are an idiot\nThat is not how we talk here.'],
    ['in code', 'The test posts `you are an idiot` and expects a finding.'],
    ['told', 'She called me an idiot yesterday.'],
    ['told', 'Il m’a dit d’aller me faire foutre.'],
    ['denied', 'You are not stupid, the text is hard.'],
    ['denied', 'Tu n’es pas un idiot.'],
    ['forbidden', 'Stop saying that women are stupid.'],
    ['of oneself', 'Je suis trop con, j’avais mal lu.'],
    ['of a thing', 'I hate this bug, it is killing me.'],
    ['of time', 'On joue pour tuer le temps.'],
    ['in a game', 'Je vais te défoncer à Mario Kart'],
    ['news', 'Douze civils ont été tués par les Russes.'],
    ['a word within a word', 'Scunthorpe, Connemara and a classic assessment'],
    ['admired', 'you are fucking brilliant'],
    ['nothing', ''],
  ])('are not found where it is %s: %j', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('are found in what is all code, or in code that does not end', () => {
    expect(found("`t'es un connard`")).toEqual(['insult: connard']);
    expect(found("``` t'es un connard")).toEqual(['insult: connard']);
  });

  it('are found only of the kinds that the rule looks for', () => {
    const text = "T'es un abruti. Je vais te buter.";
    expect(found(text, ['threat'])).toEqual(['threat: buter']);
    expect(found(text, [])).toEqual([]);
  });

  it('of two at one place are one, the graver', () => {
    expect(found('I will kill you, you fucking idiot')).toEqual([
      'threat: kill',
      'insult: fucking idiot',
    ]);
  });

  it('are left to a model where the rules are not sure', () => {
    expect(found('tu vas voir')).toEqual([]);
    expect(detector.mayOffend('tu vas voir')).toBe(true);
    expect(detector.mayOffend('Quelle heure est-il ?')).toBe(false);
  });

  it.each([
    'you are '.repeat(400),
    'les '.repeat(900),
    '"'.repeat(3_000),
    "'a ".repeat(1_000),
    'con '.repeat(900),
  ])('are looked for in a long message at once', (text) => {
    const started = performance.now();
    detector.find(message(text), rule);
    // Not a measure: it would be seconds if time grew with the square.
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
