import type { ModelRequest } from './model-server.js';

/** "… [4].", with the number under which the model was given the sentence that holds `source`. */
export function cited(said: string, source: string, { user }: ModelRequest): string {
  const line = user.split('\n').find((candidate) => candidate.includes(source));
  return `${said} ${/^\[\d+\]/.exec(line ?? '')?.[0] ?? '[99]'}.\n`;
}
