import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statedIn } from '../../../src/moderation/misstatements/stated-in.js';

const claims = (message: string) => statedIn(message).map(({ claim }) => claim);

describe('what a message states', () => {
  it('is each of its sentences, as it reads, where it stands', () => {
    const message = 'Bonjour ! **La Chine** est [deuxième](https://a.example/x) en IA. Voilà.';
    const [stated, ...others] = statedIn(message);
    expect(others).toEqual([]);
    expect(stated?.claim).toBe('La Chine est deuxième en IA.');
    expect(message.slice(stated?.start, stated?.end)).toBe(
      'La Chine** est [deuxième](https://a.example/x) en IA.',
    );
  });

  it.each([
    ['Est-ce que la Chine est première en IA ?', 'a question'],
    ['> La Chine est première en IA.', 'what is quoted of others'],
    ['>>> La Chine est première en IA.\nEt en tout.', 'all that is quoted of others'],
    ['```\nLa Chine est première en IA.\n```', 'code'],
    ['La Chine est première en IA mdr', 'what is said in jest'],
    ['La Chine est première en IA 😂', 'what is said in jest, by a face'],
    ['Tu dis que la Chine est première en IA.', 'words put in another’s mouth'],
    ['Si la Chine était première, on le saurait.', 'a condition'],
    ['Oui, je sais.', 'hardly anything'],
    ['<@123456789012345678> https://a.example <:smile:12345>', 'names and addresses'],
    ['', 'nothing'],
  ])('%j states nothing: it is %s', (message) => {
    expect(claims(message)).toEqual([]);
  });

  it('leaves what follows a quoted line', () => {
    expect(claims('> La Chine est première.\nNon, elle est deuxième en IA.')).toEqual([
      'Non, elle est deuxième en IA.',
    ]);
  });

  it('lies in the message, in order, whatever that is', () => {
    const parts = fc.constantFrom(
      ...[
        'La Chine est deuxième en IA. ',
        '**',
        '> ',
        '\n',
        '`',
        '```',
        '[',
        '](https://a.b)',
        '||',
        '<@1>',
        'é',
        '😂',
        '- ',
      ],
    );
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(parts, { maxLength: 15 }).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(anything, (message) => {
        let last = 0;
        for (const { claim, start, end } of statedIn(message)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(message.length);
          expect(claim).not.toBe('');
          last = end;
        }
      }),
    );
  });
});
