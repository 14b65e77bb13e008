import { useRef } from 'preact/hooks';
import { sentenceOf } from '../state/chat-actions.js';
import { useLive, usePage } from '../state/context.js';
import { withMentions } from './completions.js';
import type { DraftFiles } from './use-draft-files.js';

/** Characters that a message may have. */
export const longestMessage = 2000;

interface SendProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly files: DraftFiles;
  /** The server's sentence when it refused the message; null when it took it. */
  readonly onProblem: (problem: string | null) => void;
}

/** Sends what was written; what the server refuses comes back into the field. */
export function useSend({ text, onText, files, onProblem }: SendProps) {
  const { actions, server, replyTo } = usePage();
  const { replyingTo } = useLive();
  const latest = useRef(text);
  latest.current = text;
  return async () => {
    const isEmpty = text.trim() === '' && files.files.length === 0;
    if (isEmpty || text.length > longestMessage) return;
    const reply = replyingTo?.id ?? null;
    const content = withMentions(text.trim(), server);
    const sent = files.take();
    onText('');
    replyTo(null);
    try {
      await actions.post({
        content,
        replyTo: reply,
        attachments: sent.map(({ post }) => post),
      });
      onProblem(null);
    } catch (error) {
      // Neither what was refused nor what was written since is lost.
      onText(latest.current === '' ? text : `${text}\n${latest.current}`);
      files.putBack(sent);
      onProblem(sentenceOf(error));
    }
  };
}

/** At most once in eight seconds, as Discord's clients tell it. */
export function useTyping() {
  const { actions } = usePage();
  const toldAt = useRef(0);
  return () => {
    if (Date.now() - toldAt.current < 8_000) return;
    toldAt.current = Date.now();
    actions.typing();
  };
}
