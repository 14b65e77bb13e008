import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimCheck } from '../../src/answering/claims/claim-checker.js';
import { askAboutForm } from '../../src/discord/checking/ask-about-form.js';
import { asksWhetherTrue } from '../../src/discord/checking/asks-whether-true.js';
import { claimsOf, mostClaims, plainLines } from '../../src/discord/checking/claims-of.js';
import { renderCheck } from '../../src/discord/checking/render-check.js';
import { formPayload } from '../../src/discord/form.js';
import { limits } from '../../src/discord/limits.js';
import { messagesFor } from '../../src/locales/locale.js';
import { expectDeliverable, hostileText } from './hostile-text.js';
import { citation } from './sample-answers.js';

const address = 'https://discord.com/channels/1/2/3';

describe('what a message claims', () => {
  it('is each sentence that states something, without what Discord adds', () => {
    const message = [
      '> Tu as lu ?',
      '**Sberbank** a développé *Kandinsky*. <@123> Qui l’a dit ? Ok.',
      '- La Chine est loin devant ! https://exemple.fr/page',
      '```js\nconst a = 1 + 1 + 1;\n```',
    ].join('\n');
    expect(claimsOf(message)).toEqual({
      claims: ['Sberbank a développé Kandinsky.', 'La Chine est loin devant !'],
      unread: 0,
    });
  });

  it('is nothing that it only quotes of others', () => {
    expect(
      claimsOf("> La Chine est la première puissance.\nNon, c'est faux, elle suit.").claims,
    ).toEqual(["Non, c'est faux, elle suit."]);
    expect(
      claimsOf('Il se trompe, je crois.\n>>> La Chine est première.\nElle domine tout.').claims,
    ).toEqual(['Il se trompe, je crois.']);
    expect(claimsOf('> La Chine est la première puissance.').claims).toEqual([]);
    expect(claimsOf('>La Chine est loin devant.').claims).toEqual(['>La Chine est loin devant.']);
  });

  it('has the words of a link and of code within a line, without their addresses', () => {
    expect(
      claimsOf(
        '[Poutine](https://x.com/a) a vu (https://b.org) un [`GPU` chinois](<https://fr.wikipedia.org/wiki/A_(b)> "là").',
      ).claims,
    ).toEqual(['Poutine a vu un GPU chinois.']);
    expect(plainLines('Une phrase. [1](http://127.0.0.1/a#s1) [12](http://127.0.0.1/a)')).toEqual([
      'Une phrase.',
    ]);
    expect(plainLines('Il faut ``un `GPU` neuf``.')).toEqual(['Il faut un `GPU` neuf.']);
  });

  it('is counted where it is too long to be looked at whole, each sentence once', () => {
    const sentences = Array.from(
      { length: mostClaims + 3 },
      (_, index) => `Phrase numéro ${index}.`,
    );
    const { claims, unread } = claimsOf([...sentences, ...sentences].join(' '));
    expect(claims).toHaveLength(mostClaims);
    expect(unread).toBe(3);
  });

  it('is what is said with a request to agree, too', () => {
    const said = ['La Chine est première, non ?', 'China is first, right?', 'China führt, oder?'];
    for (const sentence of said) expect(claimsOf(sentence).claims).toEqual([sentence]);
    expect(claimsOf('Est-ce que la Chine est première ?').claims).toEqual([]);
  });

  it('is nothing in a picture, a greeting or a question', () => {
    for (const content of [
      '',
      '  ',
      '<:x:1>',
      'https://a.b/c.png',
      'Bonjour à tous !',
      'Qui est-ce ?',
      '¿Y qué pasa?',
    ])
      expect(claimsOf(content).claims).toEqual([]);
  });
});

describe('a question whether a message is true', () => {
  it.each([
    'Est-ce vrai ?',
    'est ce vrai',
    'C’est vrai ça ?',
    'Est-ce que c’est exact, selon l’article ?',
    'Est-ce juste ?',
    'A-t-il raison ?',
    'Vrai ou faux ?',
    'Is this true?',
    'Is that right, according to the article?',
    'True?',
    'Stimmt das?',
    'Stimmt das, was er sagt?',
    'Ist das wirklich wahr?',
    '¿Es verdad?',
    '¿Es cierto eso?',
    '¿Tiene razón?',
  ])('is one where it asks nothing else: %s', (question) => {
    expect(asksWhetherTrue(question)).toBe(true);
  });

  it.each([
    '',
    'Est-il vrai que la Chine est première ?',
    'Pourquoi est-ce vrai ?',
    'Is it true that China leads?',
    'Qui est-ce ?',
    'Est-ce juste une hypothèse ?',
    'Stimmt das Parlament zu?',
    '¿Es verdad que China lidera?',
  ])('is none otherwise: %s', (question) => {
    expect(asksWhetherTrue(question)).toBe(false);
  });
});

const checks: fc.Arbitrary<ClaimCheck> = fc
  .record({
    claim: hostileText,
    quote: hostileText,
    section: fc.option(hostileText),
    title: hostileText,
    attribution: fc.option(hostileText),
    claimed: hostileText,
    stated: hostileText,
    verdict: fc.constantFrom('supported' as const, 'contradicted' as const),
    translation: fc.option(hostileText),
  })
  .map(({ claim, quote, section, title, attribution, claimed, stated, verdict, translation }) => ({
    claim,
    language: 'fr',
    verdict,
    attribution,
    difference: verdict === 'contradicted' ? { kind: 'figure', claimed, stated } : null,
    citation: citation(1, quote, {
      section,
      articleTitle: title,
      translation: translation === null ? null : { language: 'fr', text: translation },
    }),
    text: 'Voilà.',
    engine: 'extractive',
    provenance: null,
  }));

describe('what is found of a message', () => {
  it('can be sent whatever the message and the article say, in every language', () => {
    fc.assert(
      fc.property(
        fc.array(checks, { maxLength: 6 }),
        fc.nat(20),
        fc.nat(20),
        fc.constantFrom('fr', 'en', 'es', 'de'),
        (told, notCovered, unread, language) => {
          const messages = messagesFor(language);
          const posts = renderCheck({
            checked: { told, notCovered, unread },
            address,
            articles: 2,
            messages,
            citationLink: () => null,
          });
          expect(posts.length).toBeGreaterThan(0);
          for (const post of posts) expectDeliverable(post);
        },
      ),
    );
  });

  it('opens a form that Discord takes, whatever the message says', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('fr', 'en', 'es', 'de'), (text, language) => {
        const { title, components } = formPayload(
          askAboutForm(text, { id: '1', authorId: '2' }, messagesFor(language)),
        );
        expect(title.length).toBeLessThanOrEqual(limits.formTitle);
        for (const { label, description = '', component } of components) {
          expect(label.length).toBeLessThanOrEqual(limits.formTitle);
          expect(description.length).toBeLessThanOrEqual(limits.formDescription);
          expect((component.value ?? '').length).toBeLessThanOrEqual(component.max_length);
        }
      }),
    );
  });
});
