import type { Messages } from '../../locales/messages.js';
import type { Asked } from '../asked.js';
import type { Working } from '../interactions/work-in-sight.js';

/** Says where the work stands. */
export type InSight = (words: (messages: Messages) => string) => void;

export interface InSightWork<Result> {
  readonly work: (inSight: InSight) => Promise<Result>;
  /** Milliseconds in which nothing is said: most is done by then. Default 900. */
  readonly quiet?: number;
}

/** Shows where the work stands once it takes long enough for somebody to wonder. */
export async function shownMeanwhile<Result>(
  { messages, show }: Pick<Asked, 'messages'> & Pick<Working, 'show'>,
  { work, quiet = 900 }: InSightWork<Result>,
): Promise<Result> {
  let latest: string | undefined;
  let isQuiet = true;
  const tell = () => {
    if (!isQuiet && latest !== undefined) show({ content: latest });
  };
  const timer = setTimeout(() => {
    isQuiet = false;
    tell();
  }, quiet);
  try {
    return await work((words) => {
      latest = words(messages);
      tell();
    });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The result of work, or `instead` where it takes longer than an answer may: the work then goes on, and
 * what becomes of it is seen elsewhere.
 */
export async function orGoesOn<Result>(
  work: Promise<Result>,
  { patience, instead }: { readonly patience: number; readonly instead: Result },
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Result>((resolve) => {
    timer = setTimeout(() => resolve(instead), patience);
  });
  // Nobody hears any more what becomes of it; the status tells.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
