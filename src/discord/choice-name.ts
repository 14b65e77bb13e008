import { limits } from './limits.js';
import { clip, isVisible, plainText } from './safe-text.js';

/** A hostile text as the name of a suggestion; "…" where nothing of it would be seen. */
export function choiceName(text: string): string {
  const plain = plainText(text);
  return isVisible(plain) ? clip(plain, limits.choiceName) : '…';
}
