import type { Log } from '../../log.js';
import type { UnfinishedStore } from './unfinished-store.js';

/** The note that a beginning of one answer is on show. What goes wrong with it harms no answer. */
export interface UnfinishedNote {
  /** Made with the first call; the others do nothing. */
  begun(language: string): void;
  /** Takes it back. Never rejects. */
  end(): Promise<void>;
}

export interface UnfinishedNoteProps {
  readonly unfinished: UnfinishedStore;
  readonly log: Log;
  readonly answerId: string;
  readonly channelId: string;
  /** True where only the asker sees it: such a message does not outlive their own session. */
  readonly private: boolean;
}

export function createUnfinishedNote(props: UnfinishedNoteProps): UnfinishedNote {
  const { unfinished, log, answerId, channelId } = props;
  let noted: Promise<void> | undefined;
  const failed = (error: unknown) => {
    log.warn('It could not be noted which answer is being written.', { error });
  };
  return {
    begun(language) {
      if (props.private) return;
      noted ??= unfinished.add({ answerId, channelId, language }).catch(failed);
    },
    async end() {
      if (noted === undefined) return;
      await noted;
      await unfinished.remove(answerId).catch(failed);
    },
  };
}
