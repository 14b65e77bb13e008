/** One question about the article in knowledge/, and what a right answer is. */
export interface ArticleQuestion {
  readonly question: string;
  /** What the answer must quote, word for word; null where the article does not answer. */
  readonly quote: string | null;
  readonly language: 'fr' | 'en' | 'es' | 'de';
  /** Misspelt, in chat spelling, or without accents. */
  readonly misspelt?: true;
  /** Close to what the article says, but not answered by it. */
  readonly trap?: true;
  /** The question before it, which it leans on. */
  readonly after?: string;
}

const asked =
  (language: ArticleQuestion['language']) =>
  (question: string, quote: string | null, rest: object = {}): ArticleQuestion => ({
    question,
    quote,
    language,
    ...rest,
  });
const [fr, en, es, de] = [asked('fr'), asked('en'), asked('es'), asked('de')];
const after = (before: string, followUp: ArticleQuestion): ArticleQuestion => ({
  ...followUp,
  after: before,
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

  // From here on: written apart from the tuning, which saw only the other names among them.
  en('What does Beijing deny?', 'Pékin nie tout soutien militaire direct'),
  en('When was the Kremlin directive published?', 'Le 1er janvier'),
  en('Why does Russia turn to China?', 'sanctions occidentales'),
  en('Which robots does China develop?', 'robots militaires autonomes'),
  en('How does Gref describe the lack of access?', 'obstacle structurel majeur'),
  en('What keeps the United States dominant?', 'investissements privés massifs'),
  en(
    'wat does the ai alliance network aim at',
    'contrer l’hégémonie technologique américaine',
    misspelt,
  ),
  en('who is the ceo of sberbnak', 'German Gref, PDG de Sberbank', misspelt),
  en('How old is German Gref?', null, trap),
  en('How many GPUs did Russia buy?', null, trap),
  es('¿Quién es German Gref?', 'German Gref, PDG de Sberbank'),
  es('¿Quién dirige Sberbank?', 'German Gref, PDG de Sberbank'),
  es('¿Qué países forman parte de los BRICS?', '(Brésil, Russie, Inde, Chine, Afrique du Sud)'),
  es('¿Qué ordenó el presidente Vladimir Putin?', 'collaboration renforcée avec la Chine'),
  es('¿Cuándo se publicó la directiva del Kremlin?', 'Le 1er janvier'),
  es('¿Qué robots desarrolla China?', 'robots militaires autonomes'),
  es('¿Qué niega Pekín?', 'Pékin nie tout soutien militaire direct'),
  es('¿Por qué Rusia se vuelve hacia China?', 'sanctions occidentales'),
  es('¿Qué lugar ocupa China según el Global AI Index 2024?', 'Deuxième puissance mondiale en IA'),
  es(
    '¿En qué aplicaciones militares se concentra Rusia?',
    'la cyberguerre ou encore les drones autonomes',
  ),
  es('¿Qué pretende la red de alianza en IA?', 'contrer l’hégémonie technologique américaine'),
  es('¿Qué propuso Putin?', 'réseau d’alliance en IA'),
  es('quien es el director de sberbank', 'German Gref, PDG de Sberbank', misspelt),
  es('¿Quién es el presidente de China?', null, trap),
  es('¿Cuántos habitantes tiene Rusia?', null, trap),
  es('¿Cuál es la capital de España?', null),
  de('Wer ist German Gref?', 'German Gref, PDG de Sberbank'),
  de('Wer leitet die Sberbank?', 'German Gref, PDG de Sberbank'),
  de('Welche Länder gehören zu den BRICS?', '(Brésil, Russie, Inde, Chine, Afrique du Sud)'),
  de('Was hat Präsident Wladimir Putin angeordnet?', 'collaboration renforcée avec la Chine'),
  de('Wann wurde die Richtlinie des Kremls veröffentlicht?', 'Le 1er janvier'),
  de('Welche Roboter entwickelt China?', 'robots militaires autonomes'),
  de('Was bestreitet Peking?', 'Pékin nie tout soutien militaire direct'),
  de('Warum wendet sich Russland an China?', 'sanctions occidentales'),
  de('Welchen Rang hat China im Global AI Index 2024?', 'Deuxième puissance mondiale en IA'),
  de(
    'Auf welche militärischen Anwendungen konzentriert sich Russland?',
    'la cyberguerre ou encore les drones autonomes',
  ),
  de('Wie beschreibt Gref den fehlenden Zugang zu Technologien?', 'obstacle structurel majeur'),
  de('wer ist der chef von sberbank', 'German Gref, PDG de Sberbank', misspelt),
  de('Wer ist der Präsident von China?', null, trap),
  de('Was ist die Hauptstadt von Brasilien?', null, trap),
  de('Wie viele Einwohner hat Russland?', null, trap),
  de('Wie ist das Wetter in Berlin?', null),
  fr('Quel est le rang de la Chine en IA ?', 'Deuxième puissance mondiale en IA'),
  fr('Que fait la Chine dans le domaine militaire ?', 'robots militaires autonomes'),
  fr('Que fait l’Inde dans le domaine militaire ?', null, trap),
  fr('Qui a inventé les GPU ?', null, trap),
  fr('Combien coûte l’alliance en IA ?', null, trap),
  fr('ki dirige sberbanque', 'German Gref, PDG de Sberbank', misspelt),
  fr('c koi les brics', '(Brésil, Russie, Inde, Chine, Afrique du Sud)', misspelt),
  fr('quan la directive du kremlin a ete publié', 'Le 1er janvier', misspelt),
  fr('pourkoi la russie se tourne ver la chine', 'sanctions occidentales', misspelt),
  fr('Vladimir Poutinne a proposer quoi', 'réseau d’alliance en IA', misspelt),
  after(
    'Qui est German Gref ?',
    fr('Et que dit-il du manque d’accès ?', 'obstacle structurel majeur'),
  ),
  after('Que nie Pékin ?', fr('Et sur quoi collabore-t-il avec Moscou ?', 'systèmes anti-drones')),
  after(
    'Sur quoi la Russie focalise-t-elle ses efforts ?',
    fr('Et la Chine ?', 'robots militaires autonomes'),
  ),
  after('What does Russia focus its efforts on?', en('And China?', 'robots militaires autonomes')),
  after(
    'Quelle place occupe la Chine selon le Global AI Index 2024 ?',
    fr('Et l’Inde ?', null, trap),
  ),
  after(
    '¿Quién es German Gref?',
    es('¿Y cómo describe la falta de acceso?', 'obstacle structurel majeur'),
  ),
  after(
    'Worauf konzentriert Russland seine Anstrengungen?',
    de('Und China?', 'robots militaires autonomes'),
  ),
  after(
    'Qu’a ordonné le président Vladimir Poutine ?',
    fr('Et qu’a-t-il proposé ?', 'réseau d’alliance en IA'),
  ),
  after(
    'Qui maintient une position dominante ?',
    fr('Grâce à quoi ?', 'investissements privés massifs'),
  ),
  after('Qui est German Gref ?', fr('Quel âge a-t-il ?', null, trap)),
];
