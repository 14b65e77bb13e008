import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/answering/draft.js';
import { createExtractiveEngine } from '../../src/answering/extractive/extractive-engine.js';
import { opensWithReference } from '../../src/answering/extractive/leading-reference.js';
import type { Article } from '../../src/library/article.js';
import { analyser, articleOf, evidenceOf } from './hand-made.js';

const engine = createExtractiveEngine({ analyser });

function ask(article: Article, question: string, language = 'fr'): Draft {
  return engine.write(evidenceOf(question, [article], { language }));
}

function quotes(article: Article, { sentences }: Draft): string[] {
  return sentences.map(({ sources }) =>
    sources.map(({ sentence }) => article.text.slice(sentence.start, sentence.end)).join(' '),
  );
}

function bold(article: Article, { sentences }: Draft): string[] {
  return sentences.flatMap(({ emphasis }) =>
    emphasis.map(([start, end]) => article.text.slice(start, end)),
  );
}

const port = articleOf('port', [
  [
    'Le port de Kelm',
    'Le port de Kelm fut fondé en 1631 par le cardinal Anselme Rudel. Il emploie 4 200 dockers.',
    'Les paquebots y mouillent de mai à septembre, face à l’île de Sarn. Leur nombre a doublé.',
  ],
]);

describe('the sentence that answers', () => {
  it.each([
    ['Quand le port fut-il fondé ?', '1631'],
    ['Qui a fondé le port de Kelm ?', 'Anselme Rudel'],
    ['Combien de dockers le port emploie-t-il ?', '4 200 dockers'],
    ['Où mouillent les paquebots ?', 'Sarn'],
  ])('%s has its answer in bold', (question, answer) => {
    const draft = ask(port, question);
    expect(draft.sentences).toHaveLength(1);
    expect(bold(port, draft)).toEqual([answer]);
  });

  it('has in bold who did it, and the number of what is counted', () => {
    const phare = articleOf('phare', [
      [
        null,
        'The lighthouse of Sarn was built in 1847 by the engineer Thomas Weld, on the reef.',
        'Martha Quill lived there for 27 years with her two sons.',
      ],
    ]);
    const who = ask(phare, 'Who built the lighthouse?', 'en');
    const many = ask(phare, 'How many sons did Martha Quill have?', 'en');
    expect(bold(phare, who)).toEqual(['Thomas Weld']);
    expect(bold(phare, many)).toEqual(['two sons']);
  });

  it.each([
    [
      'es',
      'El puerto de Kelm fue fundado el 3 de mayo de 1631 por el cardenal Anselmo Rudel, y tiene 42 muelles.',
      [
        ['¿Cuándo fue fundado el puerto?', 'el 3 de mayo de 1631'],
        ['¿Quién fundó el puerto?', 'Anselmo Rudel'],
      ],
    ],
    [
      'de',
      'Der Hafen von Kelm wurde am 3. Mai 1631 von Anselm Rudel gegründet, mit Geld der Krone.',
      [
        ['Wann wurde der Hafen gegründet?', 'am 3. Mai 1631'],
        ['Wer hat den Hafen gegründet?', 'Anselm Rudel'],
      ],
    ],
  ])('has its answer in bold in %s too', (language, text, asked) => {
    const article = articleOf('hafen', [[null, text]], language);
    for (const [question = '', answer] of asked) {
      expect(bold(article, ask(article, question, language))).toEqual([answer]);
    }
  });

  it('has no name in bold where several may be meant', () => {
    const article = articleOf('rudel', [
      [null, 'Anna Rudel et Karl Ostrow ont dirigé le port avec Martha Quill.'],
    ]);
    expect(bold(article, ask(article, 'Qui a dirigé le port ?'))).toEqual([]);
  });

  it('has in bold the one who holds an office, not what stands beside the place', () => {
    const text = 'Le maire de Kelm, Anna Rudel, a parlé du port.';
    const article = articleOf('maire', [[null, text]]);
    expect(bold(article, ask(article, 'Qui est le maire de Kelm ?'))).toEqual(['Anna Rudel']);
  });

  it('has no common noun in bold as the name of somebody', () => {
    const article = articleOf(
      'hafen',
      [[null, 'Den Hafen leitet seit Jahren die Regierung.']],
      'de',
    );
    expect(bold(article, ask(article, 'Wer leitet den Hafen?', 'de'))).toEqual([]);
  });

  it('is alone where it says all that is asked', () => {
    const draft = ask(port, 'Qui a fondé le port ?');
    expect(quotes(port, draft)).toEqual([
      'Le port de Kelm fut fondé en 1631 par le cardinal Anselme Rudel.',
    ]);
  });

  it('takes the sentence before along where it points back at it', () => {
    const [quote] = quotes(port, ask(port, 'Combien de dockers emploie le port ?'));
    expect(quote).toMatch(/^Le port de Kelm fut fondé .* Il emploie 4 200 dockers\.$/);
  });

  it('is quoted with its neighbour where that is about as likely, in the order of the text', () => {
    const article = articleOf('quais', [
      [
        null,
        'Les paquebots mouillent à Kelm. Les paquebots mouillent à Sarn. Les dockers dorment à Brel.',
      ],
    ]);
    const draft = ask(article, 'Où mouillent les paquebots ?');
    expect(quotes(article, draft)).toEqual([
      'Les paquebots mouillent à Kelm. Les paquebots mouillent à Sarn.',
    ]);
  });

  it('is joined by another where the question has two parts', () => {
    const draft = ask(port, 'Où mouillent les paquebots et qui emploie les dockers ?');
    expect(quotes(port, draft)).toEqual([
      expect.stringContaining('paquebots'),
      expect.stringContaining('dockers'),
    ]);
  });

  it('is never quoted twice', () => {
    const article = articleOf('deux', [
      [null, 'Le phare de Sarn guide les navires du port. Il éclaire le chenal des paquebots.'],
    ]);
    const question = 'Qui guide les navires du port et que sait-on du chenal des paquebots ?';
    const all = quotes(article, ask(article, question)).join(' ');
    expect(all.split('Le phare')).toHaveLength(2);
    expect(all.split('Il éclaire')).toHaveLength(2);
  });

  it('prefers the kind of answer that is asked for', () => {
    const article = articleOf('pont', [
      [
        null,
        'Le pont fut inauguré par la reine Iris.',
        'Le pont fut inauguré en 1904, sous la pluie.',
      ],
    ]);
    expect(quotes(article, ask(article, 'Quand le pont fut-il inauguré ?'))[0]).toContain('1904');
    expect(quotes(article, ask(article, 'Qui a inauguré le pont ?'))[0]).toContain('reine Iris');
  });

  it('is found by a misspelt word, and by a name in another language', () => {
    expect(quotes(port, ask(port, 'Où mouillent les pakebots ?'))[0]).toContain('paquebots');
    expect(quotes(port, ask(port, 'Who founded the port of Kelm?', 'en'))[0]).toContain('Rudel');
  });
});

describe('no sentence answers', () => {
  const article = articleOf('elu', [
    [
      null,
      'Le président Karl Ostrow a ordonné en mai une alliance avec la Lusanie.',
      'Karl Ostrow a décrit la Lusanie comme un partenaire sûr.',
    ],
  ]);
  it.each([
    ['gives no number', 'Combien d’alliances Karl Ostrow a-t-il ordonnées ?'],
    ['gives no year', 'En quelle année Karl Ostrow a-t-il ordonné l’alliance ?'],
    ['tells of no birth', 'Où est né Karl Ostrow ?'],
    ['tells an office of something else', 'Qui est le président de la Lusanie ?'],
    ['tells no capital', 'Quelle est la capitale de la Lusanie ?'],
    ['tells no age', 'Quel âge a Karl Ostrow ?'],
  ])('where the text %s', (_what, question) => {
    expect(ask(article, question).sentences).toEqual([]);
  });
});

describe('who somebody is', () => {
  it.each([
    ['Karl Ostrow, maire de Kelm, a parlé du port.', 'maire de Kelm'],
    ['Hier, le juge Karl Ostrow a parlé du port.', 'juge'],
    ['Karl Ostrow est un juge de Kelm, connu de tous.', 'un juge de Kelm'],
  ])('%s', (text, role) => {
    const article = articleOf('qui', [[null, text]]);
    expect(bold(article, ask(article, 'Qui est Karl Ostrow ?'))).toEqual([role]);
  });
});

describe('a sentence that points back', () => {
  it.each([
    'Cette initiative coûte cher.',
    'Il emploie 4 200 dockers.',
    'En effet, elle a gagné.',
    '« Ces chiffres montent. »',
    'C’est un progrès.',
    'This initiative is costly.',
    'Its size doubled.',
    'However, they left.',
    'Esta iniciativa cuesta mucho.',
    'Además, ella ganó.',
    'Diese Initiative ist teuer.',
    'Außerdem hat er gewonnen.',
    'Sie gewann.',
  ])('%s', (sentence) => {
    expect(opensWithReference(sentence)).toBe(true);
  });

  it.each([
    'Il y a trois ports.',
    'Il faut partir.',
    'Cesare a gagné.',
    'Le maire l’a dit.',
    'It is known that ports grow.',
    'Sarah left.',
    'Ilya a parlé.',
    'El puerto es viejo.',
    'Das Unternehmen ist alt.',
    'Ihringen liegt im Süden.',
  ])('%s does not', (sentence) => {
    expect(opensWithReference(sentence)).toBe(false);
  });
});
