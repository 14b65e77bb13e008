import { primarySubtag } from '../../../locales/locale.js';
import type { Log } from '../../../log.js';
import type { Moderation } from '../../../moderation/moderation.js';
import type { Edge } from '../../edge.js';
import type { Found, Responding } from './respond-to-findings.js';

export interface AgainstArticlesProps {
  readonly edge: Pick<Edge, 'served' | 'settings'> & {
    readonly moderation: Pick<Moderation, 'misstatements' | 'examiner'>;
  };
  readonly responding: Pick<Responding, 'respond'>;
  /** Discord's language of a server. */
  readonly localeOf: (guildId: string) => string | undefined;
  readonly log: Pick<Log, 'warn'>;
}

/**
 * Holds a message against the articles that are served where it stands, beside all else: the claims wait
 * in a queue of their own, which may drop.
 * @returns never rejects; what is found is responded to when it is.
 */
export function createAgainstArticles(props: AgainstArticlesProps) {
  return async (heard: Omit<Found, 'findings'>): Promise<void> => {
    try {
      await offer(heard, props);
    } catch (error) {
      props.log.warn('A message could not be held against the articles.', { error });
    }
  };
}

async function offer(
  { message, watched }: Omit<Found, 'findings'>,
  { edge, responding, localeOf }: AgainstArticlesProps,
): Promise<void> {
  const { examiner, misstatements } = edge.moderation;
  const { guildId, channelId, parentId, text } = message;
  if (text === '') return;
  for (const rule of examiner.holding(message, watched.rules)) {
    if (rule.kind !== 'misstatement') continue;
    const settings = await edge.settings.at({ guildId, channelId, parentId });
    misstatements.offer(message, rule, {
      articleIds: edge.served.at({ guildId, settings }).map(({ id }) => id),
      language: settings.language ?? primarySubtag(localeOf(guildId) ?? 'en'),
      found: (findings) => responding.respond({ message, findings, watched, mayBeKnown: true }),
    });
  }
}
