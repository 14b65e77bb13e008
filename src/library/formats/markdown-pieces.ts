/**
 * Cuts a long Markdown text before headings into pieces of about `size` characters, because the
 * parser needs memory of a hundred times what it reads at once. A heading at the margin ends every
 * construct but fenced code and HTML comments, so only those are watched. Definitions of links
 * are given to every piece; a text shorter than twice the size stays whole.
 */
export function markdownPieces(text: string, size = 200_000): readonly string[] {
  if (text.length < size * 2) return [text];
  const definitions = definitionsIn(text);
  const pieces: string[] = [];
  let start = 0;
  for (const heading of headings(text)) {
    if (heading - start < size) continue;
    pieces.push(text.slice(start, heading) + definitions);
    start = heading;
  }
  pieces.push(text.slice(start) + definitions);
  return pieces;
}

/** Offsets of the headings that are not inside fenced code or a comment. */
function* headings(text: string): Generator<number> {
  let fence: string | undefined;
  let isComment = false;
  let offset = 0;
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (isComment) isComment = !line.includes('-->');
    else if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else if (line.includes('<!--') && !line.includes('-->')) isComment = true;
    else if (/^#{1,6} /.test(line)) yield offset;
    offset += line.length + 1;
  }
}

function definitionsIn(text: string): string {
  const found = text.match(/^ {0,3}\[[^\]^\n][^\]\n]{0,200}\]:[ \t]*\S[^\n]*$/gm) ?? [];
  return found.length === 0 ? '' : `\n\n${found.slice(0, 1_000).join('\n')}\n`;
}
