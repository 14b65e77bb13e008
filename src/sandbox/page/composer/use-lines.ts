import { useMemo } from 'preact/hooks';
import { usePage } from '../state/context.js';
import { completionsAt } from './completions.js';
import { commandsMatching, type LeafCommand } from './leaf-commands.js';

/** The lines that fit what is being typed; null when nothing is offered. */
export function useLines(text: string, commands: readonly LeafCommand[], caret: number) {
  const { server } = usePage();
  return useMemo(() => {
    if (/^\/[^\n]{0,60}$/.test(text)) {
      const matching = commandsMatching(commands, text.slice(1));
      // A sentence that merely begins with a slash is a message.
      if (matching.length === 0 && text.includes(' ')) return null;
      return { kind: 'commands' as const, start: 0, items: matching };
    }
    const names = completionsAt(text, caret, server);
    return names === null || names.items.length === 0 ? null : { kind: 'names' as const, ...names };
  }, [text, caret, commands, server]);
}
