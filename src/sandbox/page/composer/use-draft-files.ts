import { useRef, useState } from 'preact/hooks';
import { usePage } from '../state/context.js';
import { type DraftFile, problemWithFiles, readDraftFile } from './draft-files.js';

export interface DraftFiles {
  readonly files: readonly DraftFile[];
  readonly add: (files: readonly File[]) => void;
  readonly remove: (key: string) => void;
  /** Takes all of them out, to be sent. */
  readonly take: () => readonly DraftFile[];
  /** Puts back what could not be sent. */
  readonly putBack: (files: readonly DraftFile[]) => void;
}

/** The files that will go with the message being written. */
export function useDraftFiles(onProblem: (problem: string | null) => void): DraftFiles {
  const { locale, words } = usePage();
  const [files, setFiles] = useState<readonly DraftFile[]>([]);
  const latest = useRef(files);
  const set = (next: readonly DraftFile[]) => {
    latest.current = next;
    setFiles(next);
  };
  const add = async (added: readonly File[]) => {
    const known = latest.current.map(({ post, size }) => ({ name: post.name, size }));
    const problem = problemWithFiles([...known, ...added], locale, words);
    onProblem(problem);
    if (problem !== null) return;
    try {
      const read = await Promise.all(added.map(readDraftFile));
      set([...latest.current, ...read]);
    } catch {
      onProblem(words.fileUnreadable);
    }
  };
  return {
    files,
    add: (added) => void add(added),
    remove: (key) => set(latest.current.filter((file) => file.key !== key)),
    take: () => {
      const taken = latest.current;
      set([]);
      return taken;
    },
    putBack: (back) => set([...back, ...latest.current]),
  };
}
