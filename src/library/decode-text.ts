import { FileProblem } from './file-problem.js';

/** Text of a file: UTF-8, or UTF-16 where it begins with a byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  if (bytes.includes(0)) {
    throw new FileProblem(
      'This is not a text file: it contains zero bytes. Give it the extension of what it is, or take it out.',
      { fault: 'encoding' },
    );
  }
  return decode(bytes, 'utf-8');
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const message = looksLikeLatin(bytes)
      ? 'The text is not in UTF-8; it looks like Windows-1252 or Latin-1. Save it again as UTF-8.'
      : `This is not a text in ${encoding.toUpperCase()}. Save it again as UTF-8, or take it out.`;
    throw new FileProblem(message, { cause, fault: 'encoding' });
  }
}

/** Mostly printable, with some bytes above 127 and hardly any control characters. */
function looksLikeLatin(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes)
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls += 1;
  return controls * 1_000 < bytes.length;
}
