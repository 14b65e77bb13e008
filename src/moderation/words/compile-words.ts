import type { WordsRule } from '../rules/rule.js';
import { readSigns } from '../text/read-signs.js';
import { addPattern, createTree, type WordNode } from './word-tree.js';

/** What a rule lists, ready to be looked for. */
export interface CompiledWords {
  readonly tree: WordNode;
  /**
   * Emoji, other entries with signs that no word has, and words of scripts that have no spaces: found
   * as they stand there, folded.
   */
  readonly signs: readonly { readonly folded: string; readonly listed: string }[];
  /** Words never found, in lower case with their accents. */
  readonly allowed: ReadonlySet<string>;
}

function compileWords({ words, allowed }: Pick<WordsRule, 'words' | 'allowed'>): CompiledWords {
  const tree = createTree();
  const signs: { folded: string; listed: string }[] = [];
  for (const listed of words) {
    const folded = readSigns(listed.trim()).characters.join('');
    const pattern = folded.replace(/[\s'._-]+/g, ' ').trim();
    if (!isWords(pattern)) {
      if (folded !== '') signs.push({ folded, listed });
      continue;
    }
    addPattern(tree, pattern, listed);
    const together = pattern.replaceAll(' ', '');
    // People leave out the spaces of a phrase, and put others in.
    if (together !== pattern && !/[*?]/.test(pattern) && together.length >= 6) {
      addPattern(tree, together, listed);
    }
  }
  return { tree, signs, allowed: new Set(allowed.map(asWritten)) };
}

/** Case alone is folded: "salé" may be said where "sale" may not. */
export function asWritten(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

function isWords(pattern: string): boolean {
  if (withoutSpaces.test(pattern)) return false;
  return /^[\p{L}\p{N}*? ]+$/u.test(pattern) && /[\p{L}\p{N}]/u.test(pattern);
}

/** A sign of a script that puts no spaces between words. */
export const withoutSpaces =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Words and patterns kept ready, of all rules together: some tens of megabytes. */
const mostKept = 20_000;

/** Remembers what it compiled, by what the lists say: rules are read anew for each message. */
export function rememberCompiled(): (rule: WordsRule) => CompiledWords {
  const kept = new Map<string, { readonly compiled: CompiledWords; readonly size: number }>();
  let size = 0;
  return (rule) => {
    const key = `${rule.words.join('\n')}\n\n${rule.allowed.join('\n')}`;
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known.compiled;
    }
    const made = { compiled: compileWords(rule), size: rule.words.length };
    kept.set(key, made);
    size += made.size;
    for (const [oldest, { size: freed }] of kept) {
      if (size <= mostKept || oldest === key) break;
      kept.delete(oldest);
      size -= freed;
    }
    return made.compiled;
  };
}
