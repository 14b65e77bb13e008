import { fold } from '../../retrieval/fold.js';
import type { FigureText } from './figures/figures-agree.js';

/**
 * Whether a sentence denies although nothing in its sources does so, not even by a word such as
 * "manque" or "refuse". The reverse, a denial left out, cannot be seen so simply: a source of two
 * clauses may deny in the other one. French, English, Spanish and German.
 */
export function addsNegation(sentence: FigureText, sources: readonly FigureText[]): boolean {
  const denies = denials[sentence.language];
  if (denies === undefined || !denies.test(sentence.text.toLowerCase())) return false;
  return sources.every(({ text, language }) => {
    const denied = denials[language]?.test(text.toLowerCase());
    return denied === false && !negativeWords.test(fold(text));
  });
}

/** Not folded: "né" is no denial. In French "ne" denies with a second word ("ne … que" limits). */
const denials: Readonly<Record<string, RegExp>> = {
  fr: /\bn(?:e\s|['’]).{1,40}?(?:\bpas\b|\bplus\b(?! que)|\bjamais\b|\baucune?\b|\brien\b|\bpersonne\b|\bni\b)|\b(?:aucune?|sans)\b/u,
  en: /\b(?:not|never|neither|nor|nobody|nothing|none|cannot|without)\b|\bno\b(?! \d|\.)|n['’]t\b/u,
  es: /\b(?:no|nunca|jamás|ningún|ninguna|ninguno|nadie|nada|ni|sin)\b/u,
  de: /\b(?:nicht|nie|niemals|niemand|nichts|ohne|weder|kein\p{L}*)\b/u,
};

/** Beginnings of words that deny, refuse, lack or limit, in the four languages. */
const negativeWords =
  /\b(?:ni(?:e|er|ent|ait|aient)\b|nego|nega|nieg|deni|deny|leugn|verneint|dement|refus|rechaz|reject|weiger|ablehn|manqu|lack|fehl|falt|mangel|absen|interdi|prohib|forbid|verbot|verbiet|ban(?:s|ned)?\b|empech|prevent|imped|verhinder|insuffi|impossib|unmoglich|incapab|unable|unfahig|limit|restric|restrein|beschrank|sanction|echou|echec|fail|fracas|scheiter|seul|only\b|solo\b|nur\b|sauf|except|hormis|stop|cess|arret|halt|little\b|few\b|peu\b|poco|hardly|kaum|less\b|moins|menos|weniger|rare|selten|in(?:dispon|connu|certain|exist)|un(?:known|available|likely|certain)|dis(?:approv|agree|contin)|unter(?:sag|bind))/u;
