import { useLive, usePage } from '../state/context.js';

/** Lets the member change what was said last, if anything was. */
export function useEditLast(): (event: KeyboardEvent) => void {
  const { channel, me, edit } = usePage();
  const { chat } = useLive();
  return (event) => {
    const said = chat.messages.get(channel.id) ?? [];
    const last = said.findLast(({ author, type }) => author.id === me.id && isWritten(type));
    if (last === undefined) return;
    event.preventDefault();
    edit(last);
  };
}

/** Numbers of the protocol: a message of its own, or a reply. */
function isWritten(type: number): boolean {
  return type === 0 || type === 19;
}
