import type { DifferenceKind, Verdict } from '../../../src/answering/answer.js';

/** A claim on the article of `knowledge/`, and what the article says of it. */
export interface ArticleClaim {
  readonly language: 'fr' | 'en' | 'es' | 'de';
  readonly claim: string;
  readonly verdict: Verdict;
  readonly kind?: DifferenceKind;
  /** Part of the sentence to be quoted. */
  readonly quote?: string;
  readonly attribution?: string;
}

const second = 'Deuxième puissance mondiale en IA';
const gref = 'German Gref, PDG de Sberbank';
const ordered = 'récemment ordonné une collaboration';
const denies = 'Pékin nie tout soutien';

export const articleClaims: readonly ArticleClaim[] = [
  {
    language: 'fr',
    claim: 'La Chine est la deuxième puissance mondiale en IA.',
    verdict: 'supported',
    quote: second,
    attribution: 'Global AI Index',
  },
  {
    language: 'fr',
    claim: 'La Chine est la première puissance mondiale en IA.',
    verdict: 'contradicted',
    kind: 'figure',
    quote: second,
  },
  {
    language: 'fr',
    claim: 'L’Inde est la deuxième puissance mondiale en IA.',
    verdict: 'contradicted',
    kind: 'name',
    quote: second,
  },
  {
    language: 'fr',
    claim: 'German Gref est le PDG de Sberbank.',
    verdict: 'supported',
    quote: gref,
  },
  {
    language: 'fr',
    claim: 'German Gref est le PDG de Gazprom.',
    verdict: 'contradicted',
    kind: 'name',
    quote: gref,
  },
  {
    language: 'fr',
    claim: 'German Gref n’est pas le PDG de Sberbank.',
    verdict: 'contradicted',
    kind: 'negation',
    quote: gref,
  },
  {
    language: 'fr',
    claim: 'Vladimir Poutine a décrit ce manque d’accès comme un obstacle structurel majeur.',
    verdict: 'contradicted',
    kind: 'name',
    quote: gref,
  },
  {
    language: 'fr',
    claim: 'Vladimir Poutine a ordonné une collaboration renforcée avec la Chine.',
    verdict: 'supported',
    quote: ordered,
  },
  {
    language: 'fr',
    claim: 'Vladimir Poutine a ordonné une collaboration renforcée avec l’Inde.',
    verdict: 'contradicted',
    kind: 'name',
    quote: ordered,
  },
  {
    language: 'fr',
    claim: 'La Chine a ordonné une collaboration renforcée avec Vladimir Poutine.',
    verdict: 'contradicted',
    kind: 'role',
    quote: ordered,
  },
  {
    language: 'fr',
    claim:
      'Le 1er mars, une directive officielle du Kremlin a souligné l’importance de la coopération avec la Chine.',
    verdict: 'contradicted',
    kind: 'date',
    quote: 'Le 1er janvier',
  },
  {
    language: 'fr',
    claim: 'Pékin nie tout soutien militaire direct à Moscou.',
    verdict: 'supported',
    quote: denies,
  },
  {
    language: 'fr',
    claim: 'Pékin apporte un soutien militaire direct à Moscou.',
    verdict: 'not_covered',
  },
  {
    language: 'fr',
    claim: 'Moscou nie tout soutien militaire direct à Pékin.',
    verdict: 'contradicted',
    kind: 'role',
    quote: denies,
  },
  {
    language: 'fr',
    claim:
      'Les relations entre Moscou et Pékin se sont affaiblies depuis le début du conflit ukrainien.',
    verdict: 'contradicted',
    kind: 'comparison',
    quote: 'se sont intensifiées',
  },
  {
    language: 'fr',
    claim: 'L’Inde fait partie des BRICS.',
    verdict: 'supported',
    quote: 'BRICS (Brésil',
  },
  { language: 'fr', claim: 'L’Allemagne fait partie des BRICS.', verdict: 'not_covered' },
  {
    language: 'fr',
    claim: 'Les États-Unis ont perdu leur position dominante.',
    verdict: 'contradicted',
    kind: 'negation',
    quote: 'maintiennent leur position',
  },
  {
    language: 'fr',
    claim: 'Toutes les solutions sont trouvées par l’intermédiaire de tiers.',
    verdict: 'not_covered',
  },
  { language: 'fr', claim: 'Le président chinois s’appelle Xi Jinping.', verdict: 'not_covered' },
  {
    language: 'fr',
    claim: 'La Russie a acheté dix mille processeurs à la Chine.',
    verdict: 'not_covered',
  },
  {
    language: 'en',
    claim: 'China is the world’s second power in AI.',
    verdict: 'supported',
    quote: second,
  },
  {
    language: 'en',
    claim: 'China is the world’s first power in AI.',
    verdict: 'contradicted',
    kind: 'figure',
    quote: second,
  },
  {
    language: 'en',
    claim: 'Vladimir Putin recently ordered closer collaboration with China.',
    verdict: 'supported',
    quote: ordered,
  },
  {
    language: 'en',
    claim: 'German Gref is the CEO of Gazprom.',
    verdict: 'contradicted',
    kind: 'name',
    quote: gref,
  },
  {
    language: 'en',
    claim: 'Russia could build autonomous robots with India.',
    verdict: 'not_covered',
  },
  {
    language: 'es',
    claim: 'China es la segunda potencia mundial en IA.',
    verdict: 'supported',
    quote: second,
  },
  {
    language: 'es',
    claim: 'China es la tercera potencia mundial en IA.',
    verdict: 'contradicted',
    kind: 'figure',
    quote: second,
  },
  {
    language: 'es',
    claim: 'Vladímir Putin ordenó reforzar la colaboración con China.',
    verdict: 'supported',
    quote: ordered,
  },
  {
    language: 'de',
    claim: 'Wladimir Putin hat eine verstärkte Zusammenarbeit mit China angeordnet.',
    verdict: 'supported',
    quote: ordered,
  },
  {
    language: 'de',
    claim: 'Wladimir Putin hat eine verstärkte Zusammenarbeit mit Indien angeordnet.',
    verdict: 'contradicted',
    kind: 'name',
    quote: ordered,
  },
  {
    language: 'de',
    claim: 'Deutschland ist die zweite KI-Macht der Welt.',
    verdict: 'not_covered',
  },
];
