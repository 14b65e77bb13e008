/**
 * The text of a block as the library keeps it: Unicode NFC, LF, no control characters, no white
 * space at its ends. Everything else stays as the author wrote it: apostrophes, quotation marks and
 * no-break spaces are part of what a quote must give back.
 */
export function normaliseText(text: string): string {
  return normaliseNewlines(text)
    .replace(controlCharacters, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim();
}

/** Every kind of line end as LF, without the byte order mark that may stand before the text. */
export function normaliseNewlines(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
}

// Tab and line feed are the only two that stand for something in running text.
const controlCharacters = /[^\P{Cc}\t\n]|\ufeff/gu;
