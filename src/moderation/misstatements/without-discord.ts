/**
 * The text with all that is not its author's own sentences as spaces: blocks of code, lines that quote
 * others, addresses, names, emoji of servers, signs that format. Every other sign stays in its place.
 */
export function withoutDiscord(text: string): string {
  let plain = text.replace(/```[\s\S]*?(?:```|$)/g, blank);
  plain = plain.replace(/\[([^\]\n]+)\]\(<?https?:\/\/[^\s<>)]*>?\)/gi, (link, words: string) =>
    ` ${words}`.padEnd(link.length),
  );
  plain = plain.replace(foreign, blank);
  return withoutQuotes(plain).replace(marks, blank);
}

/** Mentions, emoji of servers, times, commands, addresses. */
const foreign =
  /<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|<\/[^<>\n]*>|<?\bhttps?:\/\/[^\s<>]+>?|@(?:everyone|here)\b/gi;

/** Bullets and headings at the start of a line; formatting around words. */
const marks =
  /^[^\S\n]*(?:-#|#{1,6}|[-*+]|\d+[.)])(?=\s)|\*\*|__|~~|\|\||`|(?<!\w)[*_]|[*_](?!\w)/gm;

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Lines behind `> `, and all behind `>>> `. */
function withoutQuotes(text: string): string {
  let isRest = false;
  return text
    .split('\n')
    .map((line) => {
      isRest ||= /^\s*>>>\s/.test(line);
      return isRest || /^\s*>\s/.test(line) ? blank(line) : line;
    })
    .join('\n');
}
