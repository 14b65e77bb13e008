import type { Understanding } from '../../retrieval/evidence.js';
import { fold } from '../../retrieval/fold.js';
import { findDates } from '../spans/dates.js';
import { findNames } from '../spans/names.js';
import { asksForRank, findRanks } from '../spans/ranks.js';
import type { TextSpan } from '../spans/span.js';
import { lacksRelation } from './relations.js';

/**
 * Whether a text cannot answer the question, however many of its words it has: it gives no number
 * where one is asked for, no year, no name, or says nothing of the relation asked about.
 */
export function cannotAnswer(understanding: Understanding, text: string): boolean {
  return (
    lacksForm(understanding, text) ||
    lacksRelation(understanding.question, understanding.names, text)
  );
}

function lacksForm({ kind, question }: Understanding, text: string): boolean {
  const asked = fold(question);
  switch (kind) {
    case 'number':
      return !/\d/u.test(withoutDates(text)) && !numerals.test(fold(text));
    case 'date':
      if (yearAsked.test(asked)) return !/\d{3,4}|ann[ée]es \d/u.test(text);
      return findDates(text).length === 0 && !times.test(fold(text));
    case 'person':
      return (
        !hasNew(findNames(text), text, asked) &&
        !/(?<!\p{L})(?:l[ea]s?|un|une|des|the|an?)\s/iu.test(text)
      );
    default:
      return asksForRank(question) && findRanks(text).length === 0;
  }
}

function withoutDates(text: string): string {
  return findDates(text).reduceRight(
    (rest, [start, end]) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}

function hasNew(spans: readonly TextSpan[], text: string, asked: string): boolean {
  return spans.some(([start, end]) => !asked.includes(fold(text.slice(start, end))));
}

const yearAsked = /(?<![a-z])(?:annee|year)(?![a-z])/u;
const numerals =
  /(?<![a-z])(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|aucune?|dizaines?|douzaine|centaines?|milliers?|moitie|tiers|quart|double|triple|one|two|three|four|five|seven|eight|nine|ten|twelve|twenty|thirty|fifty|hundreds?|thousands?|dozens?|half|third|quarter|twice)(?![a-z])/u;
const times =
  /(?<![a-z])(?:depuis|pendant|durant|lors|apres|avant|lorsqu|quand|debut|fin|moment|epoque|periode|siecles?|jours?|mois|ans|annees?|hier|recemment|des|matin|soir|nuit|ete|hiver|printemps|automne|since|during|after|before|when|while|until|ago|days?|months?|years?|century)(?![a-z])/u;
