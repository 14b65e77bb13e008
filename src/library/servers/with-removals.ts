import type { ServerLibrary } from '../server-library.js';

/** The same library, which tells when something was taken out of it: others may have kept of it. */
export function withRemovals(
  library: ServerLibrary,
  onRemoved: () => Promise<void>,
): ServerLibrary {
  return {
    ...library,
    async remove(guildId, articleId) {
      const removed = await library.remove(guildId, articleId);
      await onRemoved();
      return removed;
    },
    async forget(guildId) {
      await library.forget(guildId);
      await onRemoved();
    },
  };
}
