/**
 * Text in a character set by its name in the Encoding Standard. Throws a RangeError for a name that
 * nobody knows, a TypeError for bytes that are not in it.
 */
export function decodeCharset(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label, { fatal: true });
  // In pieces, as Node 20 takes windows-1252 for ISO 8859-1 when it decodes all at once, and so loses
  // its quotation marks, apostrophes and dashes.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
