import { useRef } from 'preact/hooks';

/** What was typed this long ago, in milliseconds, is forgotten. */
const remembered = 800;

/**
 * Finds the option whose label begins with what was typed lately; the same letter again goes on to the
 * next one that begins with it. Null for other keys.
 */
export function useTypeAhead(options: readonly { readonly label: string }[]) {
  const typed = useRef({ text: '', at: 0 });
  return (event: KeyboardEvent, active: number): number | null => {
    const isText = event.key.length === 1 && event.key !== ' ';
    if (!isText || event.ctrlKey || event.metaKey || event.altKey) return null;
    const before = event.timeStamp - typed.current.at < remembered ? typed.current.text : '';
    const text = before + event.key.toLocaleLowerCase();
    typed.current = { text, at: event.timeStamp };
    return beginningWith(text, options, active);
  };
}

function beginningWith(
  text: string,
  options: readonly { readonly label: string }[],
  active: number,
): number {
  const letters = new Set(text);
  const wanted = letters.size === 1 ? text.slice(0, 1) : text;
  const after = letters.size === 1 ? active + 1 : active;
  const order = options.map((_, index) => (after + index) % options.length);
  const begins = (index: number) =>
    options[index]?.label.replace(/^[@#]/, '').toLocaleLowerCase().startsWith(wanted) === true;
  return order.find(begins) ?? active;
}
