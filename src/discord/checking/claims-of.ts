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
 * Its sentences without what Discord adds (formatting, names, addresses, code), and without those
 * that only ask or greet.
 */
export function claimsOf(content: string): ClaimsOfMessage {
  const claims = plainLines(content)
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()))
    .filter(states)
    .map((claim) => claim.slice(0, longestClaim));
  const all = [...new Set(claims)];
  return { claims: all.slice(0, mostClaims), unread: Math.max(0, all.length - mostClaims) };
}

/** The message as it reads, line by line. */
export function plainLines(content: string): string[] {
  return content
    .replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`/g, ' ')
    .replace(/<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|<\/[^>]*>/g, ' ')
    .replace(/\bhttps?:\/\/\S+/gi, ' ')
    .replace(/@(?:everyone|here)\b/gi, ' ')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:>{1,3}|-#|#{1,6}|[-*+]|\d+[.)])\s+/, '')
        .replace(/\*\*|__|~~|\|\||(?<!\w)[*_]|[*_](?!\w)/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
const words = new Intl.Segmenter('und', { granularity: 'word' });

function states(sentence: string): boolean {
  if (/[?？]["»”)\s]*$/u.test(sentence)) return false;
  let count = 0;
  for (const { isWordLike } of words.segment(sentence)) if (isWordLike) count += 1;
  return count >= (/!["»”)\s]*$/u.test(sentence) ? fewestExclaimed : fewestWords);
}
