import type { WritingControl } from '../control.js';
import type { Edge } from '../edge.js';
import { privately } from '../reply.js';

/** Ends an answer that is being written, for the one who asked. */
export function createStopControl({
  beingWritten,
  answers,
}: Pick<Edge, 'beingWritten' | 'answers'>): WritingControl {
  return {
    action: 'stop',
    under: 'what is being written',
    async run({ answerId, memberId, messages }) {
      const { discord } = messages;
      const outcome = beingWritten.stop(answerId, memberId);
      // The answer itself shows that it was stopped.
      if (outcome === 'stopped') return null;
      if (outcome === 'not theirs') return privately({ content: discord.writing.notYours });
      const isKept = (await answers.find(answerId)) !== undefined;
      return privately({ content: isKept ? discord.writing.finished : discord.errors.expired });
    },
  };
}
