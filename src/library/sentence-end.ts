/**
 * Whether a bound that `Intl.Segmenter` proposes is one a reader would see.
 *
 * Decision: a short list of abbreviations and four rules, looked at only near the bound. A trained
 * splitter would need a table a language; these rules were written against French encyclopaedia
 * and news text, and what they get wrong joins two sentences rather than cutting one.
 */
export function endsSentence(text: string, start: number, bound: number): boolean {
  const before = text.slice(Math.max(start, bound - 40), bound);
  const after = text.slice(bound, bound + 24);
  if (before.includes('\n') && /\n\s*$/.test(before)) return true;
  const last = before.trimEnd();
  if (!/[\p{Letter}\p{Number}]/u.test(last)) return false;
  // `« Quoi ? » demande-t-il`, `mot.[1], suite`: what goes on in small letters goes on.
  if (/^[\p{Lowercase},;:)\]]/u.test(after)) return false;
  if (/[.!?…]\s?[[(]$/.test(last)) return false;
  if (isNumbering(text.slice(start, bound))) return false;
  return !last.endsWith('.') || !isAbbreviation(last, after);
}

/** `1.`, `a.`, `IV.` alone at the start of a sentence number what follows. */
function isNumbering(sentence: string): boolean {
  return /^\s*(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[IVXLC]{1,5})\.\s*$/.test(sentence);
}

function isAbbreviation(last: string, after: string): boolean {
  const word = /(?:^|[\s(«"“'’[\u00a0\u202f])([^\s(«"“'’[\u00a0\u202f]*)\.$/u.exec(last)?.[1];
  if (word === undefined || word === '') return false;
  if (always.has(word)) return true;
  if (/^\d{1,2}$/.test(word)) return afterOrdinal.has(/^[\p{Letter}]+/u.exec(after)?.[0] ?? '');
  if (isInitial(word)) return !opensSentence(after);
  if (beforeNumber.has(word.toLowerCase())) return /^[\d(IVXLC]/.test(after);
  return mayEnd.has(word.toLowerCase()) && !opensSentence(after);
}

/** `J`, `J.-C`, `U.S`, `J-P`, `Ch`: letters that stand for names. */
function isInitial(word: string): boolean {
  return /^(?:\p{Uppercase}\p{Lowercase}?[.-]+)*\p{Uppercase}$/u.test(word);
}

/** Words that open a sentence far more often than they follow an initial. */
function opensSentence(after: string): boolean {
  const word = /^[«"“'’\s]*([\p{Letter}]+)/u.exec(after)?.[1];
  return word !== undefined && openers.has(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

// A name or a number follows these, never the end of a sentence.
const always = words(
  'M MM Mme Mlle Mgr Dr Pr Me Mr Mrs Ms Prof Hr Fr Sig Sra Dott St Ste Gen Gén Col Capt Cdt Lt Sgt Cpt Rev Hon Sen Rep Gov Pdt Sr Jr vs cf Cf ex e.g i.e z.B d.h c.-à-d c-à-d av apr ap',
);

const beforeNumber = words(
  'art arts p pp vol no nos n nr fig figs chap ch éd ed t tab sect § al vers ca env v l. r',
);

// German writes "am 1. Januar", "im 19. Jahrhundert": what mostly follows such a number.
const afterOrdinal = words(
  'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Jahrhunderts Jahrtausend Jahrtausends Weltkrieg Weltkriegs Weltkrieges Platz Rang Geburtstag Lebensjahr Mal Tag Woche Etage Stock Stockwerk Klasse Kapitel Auflage Armee Bezirk Arrondissement',
);

// These end a sentence as often as not.
const mayEnd = words(
  'janv jan févr fév feb avr apr juil aug août sept sep oct nov déc dec hab max min approx inc ltd co corp bros dept univ bzw usw',
);

const openers = words(
  'Le La Les L Un Une Des Du De Il Elle Ils Elles On Ce Cet Cette Ces C Ceci Cela En Au Aux À Dans Par Pour Sur Avec Sous Selon Après Avant Mais Et Or Donc Son Sa Ses Leur Leurs Nous Vous Je J Si Quand Lors Depuis Ainsi Cependant Toutefois Enfin Puis The A An He She It They We You I This That These Those In On At By For From With But And However His Her Its Their There When After Before Der Die Das Er Sie Es',
);
