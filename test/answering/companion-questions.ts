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
  thirdParties: 'Bien que certaines',
  partner: 'La Chine intervient',
  power: 'Deuxième puissance',
  relations: 'Depuis le début du conflit',
  denial: 'Même si Pékin',
  brics: 'Cet effort collaboratif',
  network: 'Vladimir Poutine a proposé',
  importance: 'L’importance géopolitique',
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
    ['gref', 'Who spoke of a structural obstacle?'],
    ['thirdParties', 'Which solutions are not enough?'],
    ['partner', 'Who steps in as a key partner?'],
    ['partner', 'Who provides expertise where the West sets limits?'],
    ['power', 'Which index places China second?'],
    ['importance', 'What keeps growing around AI?'],
    ['military', 'What are the Russian military applications?'],
    ['directive', 'What did the Kremlin stress on 1 January?'],
    ['denial', 'On which sensitive systems do the two nations work together?'],
    ['access', 'What is the initiative a response to?'],
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
    ['gref', '¿Quién habló de un obstáculo estructural?'],
    ['thirdParties', '¿Qué soluciones no bastan?'],
    ['partner', '¿Quién interviene como socio clave?'],
    ['power', '¿Qué índice sitúa a China en segundo lugar?'],
    ['importance', '¿Qué no deja de crecer en torno a la IA?'],
    ['military', '¿Cuáles son las aplicaciones militares de Rusia?'],
    ['directive', '¿Qué subrayó el Kremlin el 1 de enero?'],
    ['denial', '¿En qué tecnologías sensibles colaboran los dos países?'],
    ['access', '¿A qué responde la iniciativa?'],
    ['order', '¿Qué redefine los equilibrios tecnológicos?'],
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
    ['gref', 'Wer sprach von einem strukturellen Hindernis?'],
    ['thirdParties', 'Welche Lösungen reichen nicht aus?'],
    ['partner', 'Wer tritt als wichtiger Partner auf?'],
    ['power', 'Welcher Index sieht China auf dem zweiten Platz?'],
    ['importance', 'Was nimmt rund um die künstliche Intelligenz zu?'],
    ['access', 'Worauf antwortet die Initiative?'],
    ['directive', 'Was betonte der Kreml am 1. Januar?'],
    ['denial', 'Bei welchen sensiblen Technologien arbeiten die beiden Länder zusammen?'],
    ['america', 'Warum behaupten die USA ihre führende Stellung?'],
    ['order', 'Was bestimmt die Kräfteverhältnisse neu?'],
  ]),
];
