/**
 * Takes a dictionary's entry apart into what may stand in a sentence: "to cry, to weep (tears)"
 * becomes "to cry" and "to weep".
 */
export function dictionarySenses(entry: string): string[] {
  return entry
    .replace(/\([^)]*\)?|\)/g, ' ')
    .split(/[,;]/)
    .map((sense) => sense.trim())
    .filter((sense) => sense !== '');
}
