/** One question about the article in knowledge/, and what a right answer is. */
export interface ArticleQuestion {
  readonly question: string;
  /** What the answer must quote, word for word; null where the article does not answer. */
  readonly quote: string | null;
  readonly language: 'fr' | 'en';
  /** Misspelt, in chat spelling, or without accents. */
  readonly misspelt?: true;
  /** Close to what the article says, but not answered by it. */
  readonly trap?: true;
}

const fr = (question: string, quote: string | null, rest: object = {}): ArticleQuestion => ({
  question,
  quote,
  language: 'fr',
  ...rest,
});
const en = (question: string, quote: string | null, rest: object = {}): ArticleQuestion => ({
  ...fr(question, quote, rest),
  language: 'en',
});
const misspelt = { misspelt: true };
const trap = { trap: true };

export const articleQuestions: readonly ArticleQuestion[] = [
  fr('Qui est German Gref ?', 'German Gref, PDG de Sberbank'),
  fr('Qui dirige Sberbank ?', 'German Gref, PDG de Sberbank'),
  fr(
    'Comment German Gref décrit-il le manque d’accès aux technologies ?',
    'obstacle structurel majeur',
  ),
  fr('Quels pays font partie des BRICS ?', '(Brésil, Russie, Inde, Chine, Afrique du Sud)'),
  fr('Qu’a ordonné le président Vladimir Poutine ?', 'collaboration renforcée avec la Chine'),
  fr('Quel réseau Vladimir Poutine a-t-il proposé ?', 'réseau d’alliance en IA'),
  fr('Quand la directive du Kremlin a-t-elle été publiée ?', 'Le 1er janvier'),
  fr(
    'Quelles technologies sont limitées par les restrictions ?',
    'unités de traitement graphique (GPU)',
  ),
  fr(
    'Sur quelles technologies sensibles Moscou et Pékin collaborent-ils ?',
    'systèmes anti-drones',
  ),
  fr('Que nie Pékin ?', 'Pékin nie tout soutien militaire direct'),
  fr(
    'Quelle place occupe la Chine selon le Global AI Index 2024 ?',
    'Deuxième puissance mondiale en IA',
  ),
  fr(
    'Depuis quand les relations entre Moscou et Pékin se sont-elles intensifiées ?',
    'Depuis le début du conflit ukrainien',
  ),
  fr(
    'Sur quoi la Russie focalise-t-elle ses efforts ?',
    'la cyberguerre ou encore les drones autonomes',
  ),
  fr('Quels robots la Chine développe-t-elle ?', 'robots militaires autonomes'),
  fr(
    'Qui maintient une position dominante ?',
    'les États-Unis maintiennent leur position dominante',
  ),
  fr('Grâce à quoi les États-Unis restent-ils dominants ?', 'investissements privés massifs'),
  fr('Selon quel institut les États-Unis dominent-ils ?', 'Stanford’s Human-Centered AI Institute'),
  fr('Pourquoi la Russie se tourne-t-elle vers la Chine ?', 'sanctions occidentales'),
  fr('À quoi vise le réseau d’alliance en IA ?', 'contrer l’hégémonie technologique américaine'),
  fr('qui est le pdg de sberbank', 'German Gref, PDG de Sberbank'),
  fr('ki est german gref', 'German Gref, PDG de Sberbank', misspelt),
  fr('Qui est Germain Greff ?', 'German Gref, PDG de Sberbank', misspelt),
  fr('quel pays son dans les brics', '(Brésil, Russie, Inde, Chine, Afrique du Sud)', misspelt),
  fr('que fournit la chine a la russie', 'fournissant expertise et technologies', misspelt),
  fr('sur quoi la russi focalise ses effort', 'la cyberguerre', misspelt),
  fr('qu a propose vladimir poutine recemment', 'réseau d’alliance en IA', misspelt),
  en('Which countries are in BRICS?', '(Brésil, Russie, Inde, Chine, Afrique du Sud)'),
  en('Who is German Gref?', 'German Gref, PDG de Sberbank'),
  en('What did Vladimir Poutine propose?', 'réseau d’alliance en IA'),
  en('What is the rank of China in the Global AI Index 2024?', 'Deuxième puissance mondiale en IA'),
  en('Who is the CEO of Sberbank?', 'German Gref, PDG de Sberbank'),
  en('Which institute says the United States dominate?', 'Stanford’s Human-Centered AI Institute'),
  fr('Quelle est la capitale du Brésil ?', null),
  fr('Combien de milliards la Russie investit-elle dans l’IA ?', null, trap),
  fr('Qui est le président de la Chine ?', null, trap),
  fr('Quel rang a l’Inde ?', null, trap),
  fr('Quel âge a German Gref ?', null, trap),
  fr('Où est né Vladimir Poutine ?', null, trap),
  fr('En quelle année la directive du Kremlin a-t-elle été signée ?', null, trap),
  fr('Combien de GPU la Russie a-t-elle achetés ?', null, trap),
  fr('Quel est le chiffre d’affaires de Sberbank ?', null, trap),
  fr('Qui a fondé le Global AI Index ?', null, trap),
  fr('Quelle est la recette de la tarte aux pommes ?', null),
  fr('Qui a gagné la Coupe du monde de football ?', null),
  fr('Combien d’habitants compte la Russie ?', null, trap),
  en('What is the population of China?', null, trap),
  en('Who is the president of the United States?', null, trap),
  en('What is the capital of France?', null),
];
