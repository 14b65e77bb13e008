import { useRef } from 'preact/hooks';

/** What was typed this long ago, in milliseconds, is forgotten. */
const remembered = 800;

/** Finds the option whose label begins with what was typed lately; null for other keys. */
export function useTypeAhead(options: readonly { readonly label: string }[]) {
  const typed = useRef({ text: '', at: 0 });
  return (event: KeyboardEvent, active: number): number | null => {
    const isText = event.key.length === 1 && event.key !== ' ';
    if (!isText || event.ctrlKey || event.metaKey || event.altKey) return null;
    const before = event.timeStamp - typed.current.at < remembered ? typed.current.text : '';
    const text = before + event.key.toLocaleLowerCase();
    typed.current = { text, at: event.timeStamp };
    const found = options.findIndex(({ label }) =>
      label.replace(/^[@#]/, '').toLocaleLowerCase().startsWith(text),
    );
    return found === -1 ? active : found;
  };
}
