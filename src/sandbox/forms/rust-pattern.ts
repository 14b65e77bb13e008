import type { Field } from './field.js';

// Discord takes patterns of Rust's `regex` crate, which has neither looking around nor references
// back (https://docs.rs/regex/latest/regex/#syntax).
const LOOKING_AROUND = /\(\?(?:[=!]|<[=!])/;
const REFERENCE = /\\[1-9]/;

/** Notes what Rust's patterns have not, or is no pattern at all. */
export function refuseUnknownSyntax(field: Field): void {
  const text = typeof field.value === 'string' ? field.value : '';
  // An escaped sign is itself, whatever follows it.
  const acting = text.replace(/\\[^1-9]/gs, '');
  const known = !LOOKING_AROUND.test(acting) && !REFERENCE.test(acting);
  if (known && compilePattern(text) !== null) return;
  field.fail('AUTO_MODERATION_INVALID_REGEX', 'Invalid regex pattern.');
}

/** The pattern as this language has it; null where it is none. Flags in front are taken over. */
export function compilePattern(text: string): RegExp | null {
  const [, flags = '', rest = text] = /^\(\?([ims]+)\)(.*)$/s.exec(text) ?? [];
  try {
    return new RegExp(rest, [...new Set(`${flags}u`)].join(''));
  } catch {
    return null;
  }
}
