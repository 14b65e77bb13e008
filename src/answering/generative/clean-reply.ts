/**
 * What a model writes, as plain sentences: thoughts, code, headings and markup are taken away. What
 * remains is still hostile: mentions and addresses are judged with the sentence that holds them.
 */
export function cleanReply(reply: string): string {
  return reply
    .normalize('NFC')
    .replace(/<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gi, '')
    .replace(/(```|~~~)[\s\S]*?(?:\1|$)/g, '\n')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .filter((line) => !/^\s{0,3}(?:#{1,6}(?:\s|$)|[-=*_]{3,}\s*$|BEGIN |END )/.test(line))
    .map(cleanLine)
    .filter((line) => line !== '')
    .join('\n');
}

function cleanLine(line: string): string {
  return line
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/^\s*(?:(?:[>*+•–-]|\d{1,2}[.)])\s+)+/u, '')
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/<\/?(?:p|br|div|li|[ou]l|t[dhr]|h[1-6])\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\*{1,3}|_{2,3}|~~|`+|\|\|/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
