/** Signs that a sentence was not written to answer: none of them is taken out, the sentence goes. */

/** A mention of Discord's kind, or an address. */
const reach =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.\p{L}{2,}|@(?:everyone|here)\b|<(?:@[!&]?|#|a?:\w+:)\d+>|\b(?:https?|ftp):\/\/\S+|\bwww\.\S+|\bdiscord\.gg\/\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|gg|ru|xyz|info|me|fr)\/\S*/iu;

/** Whether a text mentions someone or holds an address. */
export function reachesOut(text: string): boolean {
  return reach.test(text.normalize('NFKC'));
}

const dotted =
  /(?<![\p{L}\p{N}_.-])(?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]{2,}\.\p{Ll}{2,24}(?![\p{L}\p{N}])/gu;

/** Whether it has what may be an address ("example.org", "x.zip") that its sources do not have: "Node.js" may stand. */
export function namesAddress(text: string, sources: readonly string[]): boolean {
  const found = text.normalize('NFKC').match(dotted) ?? [];
  return found.some((word) => !sources.some((source) => source.includes(word)));
}

/** Whether it is a piece of JSON: a model that answers so was not read as it meant. */
export function isData(text: string): boolean {
  return /"\w+"\s*:\s*["[{\d]|[{[]\s*"\w+"\s*:/u.test(text);
}

/** Longest run of words that a sentence may share with the rules, which are no secret but no answer. */
const mostRuleWords = 7;

/** Finds sentences that repeat the rules given to the model. */
export function createLeakCheck(rules: string): (sentence: string) => boolean {
  const runs = new Set(runsOf(rules));
  return (sentence) => runsOf(sentence).some((run) => runs.has(run));
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - mostRuleWords))
    .map((_, index) => words.slice(index, index + mostRuleWords + 1).join(' '));
}

/**
 * Sentences of an article that speak to a machine ("ignore previous instructions"). They are not
 * given to the model at all: an article about such things loses little, one that was tampered with
 * loses its teeth. French, English, Spanish and German.
 */
export function addressesMachine(sentence: string): boolean {
  return orders.some((order) => order.test(sentence));
}

const orders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules?|tasks?|everything|above|previous|before)\b/iu,
  /\b(?:ignor|oubli)(?:e|ez|er)\b.{0,40}\b(?:instructions?|consignes?|règles?|prompts?|tâches?|précédent|ci-dessus)/iu,
  /\b(?:ignora|olvida|olvide)\b.{0,40}\b(?:instrucciones|reglas|tareas|anterior)/iu,
  /\b(?:ignorier|vergiss|vergesse)\w*\b.{0,40}\b(?:anweisung|regel|aufgabe|vorherig|bisherig)/iu,
  /\b(?:system prompt|prompt système|systemprompt|you are (?:now )?(?:an? )?(?:AI|assistant|DAN)\b|as an AI\b)/iu,
  /^\s*(?:system|assistant|user|utilisateur|système)\s*:/iu,
];
