/** What a message claims, sentence by sentence, so that each can be held against the articles. */
export interface ClaimsOfMessage {
  /** In the order of the message; at most {@link mostClaims}. Hostile. */
  readonly claims: readonly string[];
  /** Sentences beyond those, which are not looked at. */
  readonly unread: number;
}

/** A longer message is a text of its own: nobody reads more verdicts, and each takes its time. */
export const mostClaims = 8;
/** Characters; what is longer is no sentence any more. */
const longestClaim = 500;
/** Fewer words state nothing that an article could say or deny. */
const fewestWords = 3;
/** A greeting or a cry has a few more. */
const fewestExclaimed = 5;

/**
 * Its sentences without what Discord adds (formatting, names, addresses, blocks of code), and without
 * those that only ask or greet. What the message quotes of others is theirs: nobody is shown to have
 * said what they answer to.
 */
export function claimsOf(content: string): ClaimsOfMessage {
  const claims = linesOf(content)
    .filter(({ quoted }) => !quoted)
    .flatMap(({ text }) => [...sentences.segment(text)].map(({ segment }) => segment.trim()))
    .filter(states)
    .map((claim) => claim.slice(0, longestClaim));
  const all = [...new Set(claims)];
  return { claims: all.slice(0, mostClaims), unread: Math.max(0, all.length - mostClaims) };
}

/** The message as it reads, line by line, what it quotes of others among it. */
export function plainLines(content: string): string[] {
  return linesOf(content).map(({ text }) => text);
}

/** The same with quotes marked as Discord has them, so that {@link claimsOf} still knows them. */
export function markedLines(content: string): string[] {
  return linesOf(content).map(({ text, quoted }) => (quoted ? `> ${text}` : text));
}

interface Line {
  readonly text: string;
  /** True where it stands behind `> `, or anywhere after `>>> `. */
  readonly quoted: boolean;
}

function linesOf(content: string): Line[] {
  let onlyQuoted = false;
  return withoutDiscord(content)
    .split('\n')
    .map((line) => {
      onlyQuoted ||= /^\s*>>>\s/.test(line);
      return { text: plainLine(line), quoted: onlyQuoted || /^\s*>\s/.test(line) };
    })
    .filter(({ text }) => text !== '');
}

/** A link is its words; one whose words are a number is a reference, and no part of the sentence. */
function withoutDiscord(content: string): string {
  return content
    .replace(/```[\s\S]*?(?:```|$)/g, ' ')
    .replace(/(?<!`)(`{1,2})(?!`)([^\n]*?[^`\n])\1(?!`)/g, '$2')
    .replace(maskedLink, (_, words: string) => (/^[\\[\]\d\s]+$/.test(words) ? ' ' : words))
    .replace(/<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|<\/[^>]*>/g, ' ')
    .replace(/<?\bhttps?:\/\/[^\s<>()]*(?:\([^\s()]*\)[^\s<>()]*)*>?/gi, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/@(?:everyone|here)\b/gi, ' ');
}

/** `[words](<address> "title")`; an address may have parentheses in pairs. */
const maskedLink =
  /\[((?:\\.|[^\]\\\n])+)\]\(\s*<?https?:\/\/(?:[^\s()<>]|\([^\s()]*\))*>?(?:\s+"[^"\n]*")?\s*\)/gi;

function plainLine(line: string): string {
  return line
    .replace(/^\s*(?:>{1,3}|-#|#{1,6}|[-*+]|\d+[.)])\s+/, '')
    .replace(/\*\*|__|~~|\|\||(?<!\w)[*_]|[*_](?!\w)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,](?:\s|$))/g, '')
    .trim();
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** "…, non ?": who ends so states it and wants to be agreed with. */
const tagged =
  /[,;]\s*(?:non|hein|n[’']est-ce pas|right|no|isn[’']t it|oder|nicht wahr|gell|verdad)\s*[?？]["»”)\s]*$/iu;

function states(sentence: string): boolean {
  if (!tagged.test(sentence) && /[?？]["»”)\s]*$/u.test(sentence)) return false;
  let count = 0;
  for (const { isWordLike } of words.segment(sentence)) if (isWordLike) count += 1;
  return count >= (/!["»”)\s]*$/u.test(sentence) ? fewestExclaimed : fewestWords);
}
