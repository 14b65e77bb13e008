import { describe, expect, it } from 'vitest';
import type { CandidateKind } from '../../../src/answering/profile/questions/candidate.js';
import { questionsOf } from '../../../src/answering/profile/questions/questions-of.js';
import { rulesOf } from '../../../src/answering/profile/questions/rules-of.js';
import { articleOf } from '../hand-made.js';

/** The questions that a text of one section gives rise to, those of one kind where it is named. */
async function asked(language: string, text: string, kind?: CandidateKind): Promise<string[]> {
  const rules = rulesOf(language);
  if (rules === undefined) return [];
  const questions: string[] = [];
  const article = articleOf('text', [[null, text]], language);
  for await (const made of questionsOf(article, rules, { breathe: async () => undefined })) {
    questions.push(
      ...made.filter((one) => one.kind === (kind ?? one.kind)).map((one) => one.question),
    );
  }
  return questions.map((question) => question.replace('\u00a0', ' '));
}

describe('the questions that a French sentence answers', () => {
  it.each([
    [
      'Face à des sanctions sévères, la Russie se tourne vers un allié puissant pour propulser son essor.',
      'Pourquoi la Russie se tourne-t-elle vers un allié puissant ?',
    ],
    [
      'En effet, le président Vladimir Poutine a récemment ordonné une collaboration renforcée avec la Chine, redéfinissant les équilibres.',
      'Qui a récemment ordonné une collaboration renforcée avec la Chine ?',
    ],
    [
      'German Gref, PDG de Sberbank, a décrit ce manque d’accès comme un « obstacle structurel majeur ».',
      'Qui est German Gref ?',
    ],
    [
      'Depuis le début du conflit, les relations entre Moscou et Pékin se sont intensifiées.',
      'Depuis quand les relations entre Moscou et Pékin se sont-elles intensifiées ?',
    ],
    [
      'Même si Pékin nie tout soutien militaire direct à Moscou, les deux nations collaborent.',
      'Que nie Pékin ?',
    ],
    [
      'La Russie focalise ses efforts sur des applications militaires.',
      'Sur quoi est-ce que la Russie focalise ses efforts ?',
    ],
    [
      'Plus de trois cents ruches se dressent sur les toits de la ville.',
      'Combien de ruches se dressent sur les toits de la ville ?',
    ],
    [
      'Douze abeilles vivent sous le toit de la mairie.',
      'Combien d’abeilles vivent sous le toit de la mairie ?',
    ],
    ['Un lit coûte quarante-cinq euros la nuit.', 'Combien coûte un lit ?'],
    ['Le voyage dure onze heures en tout.', 'Combien de temps dure le voyage ?'],
    [
      'Néanmoins, malgré ces avancées, les États-Unis maintiennent leur position dominante grâce à leurs investissements.',
      'Comment est-ce que les États-Unis maintiennent leur position dominante ?',
    ],
    [
      'Les ingénieurs ont choisi des pales lentes parce que les autres s’usent.',
      'Pourquoi est-ce que les ingénieurs ont choisi des pales lentes ?',
    ],
  ])('%s', async (text, question) => {
    expect(await asked('fr', text)).toContain(question);
  });

  it('leave out what points back, as nobody knows at what', async () => {
    expect(await asked('fr', 'German Gref, PDG de Sberbank, a décrit ce manque.', 'doer')).toEqual(
      [],
    );
    expect(await asked('fr', 'Face à la crise, elle se tourne vers la Chine.')).toEqual([]);
  });

  it.each([
    ['an insertion', 'En 1778, le nouveau roi, Louis XVI, souhaite lui offrir le collier.'],
    ['no verb', 'Deux chansons du film, Audition et City of Stars, ont été nominées.'],
    [
      'another subject before the cause',
      'Chaque année, des visiteurs sont blessés à cause de la foule, dit-on.',
    ],
    ['an adverb for a subject', 'Cependant, grâce à l’aide de ses voisins, la ville a été sauvée.'],
    ['a number of some', 'Deux des sept pères sont français.'],
  ])('are none where there is %s', async (_, text) => {
    expect(await asked('fr', text)).toEqual([]);
  });

  it.each([
    [
      'En 2008, la Chine a produit plus de véhicules.',
      'Quand la Chine a-t-elle produit plus de véhicules ?',
    ],
    ['En 1563, la population de Venise a chuté.', 'Quand la population de Venise a-t-elle chuté ?'],
    [
      'Le 30 janvier, l’OMS qualifiait l’épidémie d’urgence.',
      'Quand est-ce que l’OMS qualifiait l’épidémie d’urgence ?',
    ],
  ])('are inverted where gender and number are plain: %s', async (text, question) => {
    expect(await asked('fr', text)).toContain(question);
  });

  it('do not guess whether an h is mute', async () => {
    expect(await asked('fr', 'Cinq hamsters vivent dans la cave de la mairie.')).toEqual([]);
  });
});

describe('the questions that an English sentence answers', () => {
  it.each([
    [
      'Faced with severe sanctions, Russia is turning to a powerful ally to drive its growth.',
      'Why is Russia turning to a powerful ally?',
    ],
    [
      'The engineers chose slow blades because fast ones wear out in salt water.',
      'Why did the engineers choose slow blades?',
    ],
    [
      'Twelve turbines stand on the seabed under the old ferry pier.',
      'How many turbines stand on the seabed under the old ferry pier?',
    ],
    [
      'A hive on a roof gives about twenty kilos of honey a year, almost twice as much.',
      'How much honey does a hive on a roof give a year?',
    ],
    [
      'The journey takes eleven hours, although an express needs only six.',
      'How long does the journey take?',
    ],
    ['Building the plant cost fourteen million pounds.', 'How much did building the plant cost?'],
    [
      'The carriages were built in 1987 and had been rusting for years.',
      'When were the carriages built?',
    ],
    [
      'Its president, Tomas Lind, lost half of his colonies to a mite.',
      'Who lost half of his colonies to a mite?',
    ],
    [
      'Ines Varga, who studies insects, warns that honeybees take food from wild bumblebees.',
      'Who warns that honeybees take food from wild bumblebees?',
    ],
    [
      'The law requires a distance of four metres between a hive and the next window.',
      'What does the law require?',
    ],
    [
      'Relations with Beijing are good. Beijing denies any direct military support for Moscow.',
      'What does Beijing deny?',
    ],
  ])('%s', async (text, question) => {
    expect(await asked('en', text)).toContain(question);
  });

  it.each([
    [
      'an insertion',
      'On 3 May 1887, the prince, who reigns since 1879, is driven from his throne.',
    ],
    ['a capital that may be no name', 'Health organizations require that people wash their hands.'],
    ['a verb that is not known', 'Ma also frobbed medical supplies to Canada.'],
    ['a noun that looks like a verb', 'A median cost estimate of several trials was high.'],
    [
      'what a verb needs',
      'The Ottomans wanted to prevent a war because they had a need for grain.',
    ],
  ])('are none where there is %s', async (_, text) => {
    expect(await asked('en', text)).toEqual([]);
  });

  it('ask who somebody is of persons only', async () => {
    const text =
      'On Friday, President Ann Lee spoke. The Liberal Democrats, who lost, did not. Director New York left.';
    expect(await asked('en', text, 'person')).toEqual(['Who is Ann Lee?']);
  });

  it('leave alone a verb whose base is not known, and a noun that looks like a verb', async () => {
    expect(
      await asked('en', 'The engineers frobbed slow blades because fast ones wear out.'),
    ).toEqual([]);
    expect(await asked('en', 'The help that came was small because the sea was rough.')).toEqual(
      [],
    );
  });
});

describe('the questions that a German sentence answers', () => {
  it.each([
    [
      'Seit dem Beginn des Konflikts haben sich die Beziehungen zwischen Moskau und Peking intensiviert.',
      'Seit wann haben sich die Beziehungen zwischen Moskau und Peking intensiviert?',
    ],
    [
      'Tatsächlich hat Präsident Wladimir Putin kürzlich eine verstärkte Zusammenarbeit mit China angeordnet und damit viel verändert.',
      'Wer hat kürzlich eine verstärkte Zusammenarbeit mit China angeordnet?',
    ],
    [
      'Russland richtet seine Anstrengungen auf militärische Anwendungen.',
      'Worauf richtet Russland seine Anstrengungen?',
    ],
    ['Ein Bett kostet fünfundvierzig Euro die Nacht.', 'Wie viel kostet ein Bett?'],
    [
      'Zwölf Turbinen stehen auf dem Meeresgrund.',
      'Wie viele Turbinen stehen auf dem Meeresgrund?',
    ],
  ])('%s', async (text, question) => {
    expect(await asked('de', text)).toContain(question);
  });

  it('do not lose a participle or a prefix where a clause is cut', async () => {
    const text = 'Seit dem Krieg haben die Behörden Brücken, Straßen und Häfen gesperrt.';
    expect(await asked('de', text)).toEqual([]);
  });
});

describe('the questions that a Spanish sentence answers', () => {
  it.each([
    [
      'Frente a unas sanciones severas, Rusia recurre a un poderoso aliado para impulsar su desarrollo.',
      '¿Por qué Rusia recurre a un poderoso aliado?',
    ],
    [
      'Desde el comienzo del conflicto, las relaciones entre Moscú y Pekín se han intensificado.',
      '¿Desde cuándo se han intensificado las relaciones entre Moscú y Pekín?',
    ],
    [
      'Rusia centra sus esfuerzos en aplicaciones militares.',
      '¿En qué centra Rusia sus esfuerzos?',
    ],
    ['Aunque Pekín niega todo apoyo militar, las dos naciones colaboran.', '¿Qué niega Pekín?'],
    ['El viaje dura once horas en total.', '¿Cuánto dura el viaje?'],
  ])('%s', async (text, question) => {
    expect(await asked('es', text)).toContain(question);
  });
});

describe('what happened on a day', () => {
  it.each([
    [
      'fr',
      'Le 1er janvier, une directive a souligné l’importance de la recherche.',
      'Que s’est-il passé le 1er janvier ?',
    ],
    [
      'en',
      'On 1 January, an official directive stressed the importance of research.',
      'What happened on 1 January?',
    ],
    [
      'de',
      'Am 1. Januar betonte eine Richtlinie, wie wichtig die Forschung sei.',
      'Was geschah am 1. Januar?',
    ],
    [
      'es',
      'El 1 de enero, una directiva subrayó la importancia de la investigación.',
      '¿Qué ocurrió el 1 de enero?',
    ],
  ])('is asked of what is past, in %s', async (language, text, question) => {
    expect(await asked(language, text, 'event')).toEqual([question]);
  });

  it.each([
    ['fr', 'En 2036, il faudra la remplacer.'],
    ['en', 'In 2036, it will have to be replaced.'],
    ['de', 'Im Jahr 2036 muss sie ersetzt werden.'],
    ['es', 'En 2036, habrá que sustituirla.'],
  ])('is not asked of what is to come, in %s', async (language, text) => {
    expect(await asked(language, text, 'event')).toEqual([]);
  });
});

describe('a heading that asks', () => {
  it('is a question itself, answered by what stands below it', async () => {
    const article = articleOf('x', [['Qui a payé l’usine ?', 'La région a payé la moitié.']]);
    const rules = rulesOf('fr');
    const made = [];
    if (rules !== undefined) {
      for await (const some of questionsOf(article, rules, { breathe: async () => undefined }))
        made.push(...some);
    }
    expect(made).toContainEqual({ kind: 'heading', question: 'Qui a payé l’usine ?', sentence: 0 });
  });
});

describe('a language without rules', () => {
  it('has no questions, rather than wrong ones', () => expect(rulesOf('pl')).toBeUndefined());
});
