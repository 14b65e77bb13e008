/** The text with its blocks and spans of code as spaces, so that everything else stays in its place. */
export function blankCode(text: string): string {
  if (!text.includes('`')) return text;
  return text.replace(code, (block) => block.replace(/[^\n]/g, ' '));
}

const code = /```[\s\S]*?```|``[^\n]*?``|`[^`\n]+`/g;
