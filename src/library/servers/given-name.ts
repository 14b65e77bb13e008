import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import { asciiSlug } from '../slugs.js';

/** Characters of a name without its extension. */
const longestStem = 80;

/**
 * The name of a file as it is kept and shown: one line, without what would act in a path, in a
 * source or in Discord. Empty stems become `article`.
 */
export function givenName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[^\p{L}\p{M}\p{N} ._()+,'’&-]+/gu, '-');
  const extension = extname(plain);
  const stem = plain
    .slice(0, plain.length - extension.length)
    .slice(0, longestStem)
    .replace(/^[\s.-]+|[\s-]+$/g, '');
  return `${stem || 'article'}${extension.toLowerCase()}`;
}

/**
 * The id of a server's article: what its title says, and 80 bits of chance. So it collides with no
 * other, and whoever was not given the address of its page cannot guess it.
 */
export function serverArticleId(title: string): string {
  const chance = Array.from(randomBytes(16), (byte) => alphabet[byte & 31]).join('');
  return `${asciiSlug(title, 40) || 'article'}.${chance}`;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
