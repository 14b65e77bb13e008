/** A question on the article in knowledge/, in a language of its translations. */
export interface CompanionQuestion {
  readonly language: 'en' | 'es' | 'de';
  readonly question: string;
  /** Begins the sentence of the original that answers. */
  readonly sentence: string;
}

const sentences = {
  order: 'En effet, le président Vladimir Poutine',
  directive: 'Le 1er janvier',
  access: 'Cette initiative est une réponse directe',
  gref: 'German Gref',
  relations: 'Depuis le début du conflit',
  denial: 'Même si Pékin',
  brics: 'Cet effort collaboratif',
  network: 'Vladimir Poutine a proposé',
  military: 'La Russie focalise',
  robots: 'De son côté, la Chine',
  america: 'Néanmoins',
} as const;

type Asked = readonly (readonly [sentence: keyof typeof sentences, question: string])[];

function asked(language: CompanionQuestion['language'], questions: Asked): CompanionQuestion[] {
  return questions.map(([name, question]) => ({ language, question, sentence: sentences[name] }));
}

export const companionQuestions: readonly CompanionQuestion[] = [
  ...asked('en', [
    ['gref', 'Who runs Sberbank?'],
    ['gref', 'How did Gref describe the lack of access?'],
    ['brics', 'Which countries belong to the BRICS?'],
    ['denial', 'What does Beijing deny?'],
    ['order', 'What did Putin order?'],
    ['directive', 'When did the Kremlin issue its directive?'],
    ['access', 'What hardware is Moscow cut off from?'],
    ['relations', 'Since when have ties between Moscow and Beijing grown stronger?'],
    ['america', 'Why does the United States stay ahead?'],
    ['network', 'What is the aim of the network that Putin proposed?'],
  ]),
  ...asked('es', [
    ['gref', '¿Quién dirige Sberbank?'],
    ['gref', '¿Cómo calificó Gref la falta de acceso?'],
    ['brics', '¿Qué países forman parte de los BRICS?'],
    ['denial', '¿Qué niega Pekín?'],
    ['order', '¿Qué ordenó Putin?'],
    ['directive', '¿Cuándo se publicó la directiva del Kremlin?'],
    ['robots', '¿Qué robots desarrolla China?'],
    ['relations', '¿Desde cuándo son más estrechas las relaciones entre Moscú y Pekín?'],
    ['america', '¿Por qué Estados Unidos sigue dominando?'],
    ['network', '¿Qué red propuso Putin?'],
  ]),
  ...asked('de', [
    ['gref', 'Wer leitet die Sberbank?'],
    ['gref', 'Wie nannte Gref den fehlenden Zugang?'],
    ['brics', 'Welche Länder gehören zu den BRICS?'],
    ['denial', 'Was bestreitet Peking?'],
    ['order', 'Was hat Putin angeordnet?'],
    ['directive', 'Wann erschien die Richtlinie des Kremls?'],
    ['robots', 'Welche Roboter entwickelt China?'],
    ['relations', 'Seit wann sind die Beziehungen zwischen Moskau und Peking enger?'],
    ['military', 'Worauf richtet Russland seine Anstrengungen?'],
    ['network', 'Wozu soll das Bündnisnetzwerk dienen?'],
  ]),
];
