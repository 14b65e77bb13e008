import type { NoticeWords } from '../../words/moderation/notices.js';

export const notices: NoticeWords = {
  lead: {
    warn: ({ server, byRule }) =>
      byRule
        ? `**You have been warned** on ${server}, by a rule that its moderators set.`
        : `**You have been warned** by the moderators of ${server}.`,
    delete: ({ server, byRule, count }) => {
      const what =
        count > 1
          ? `**${count} messages of yours were deleted**`
          : '**A message of yours was deleted**';
      return byRule
        ? `${what} on ${server}, by a rule that its moderators set.`
        : `${what} by the moderators of ${server}.`;
    },
    timeout: ({ server, byRule }) =>
      byRule
        ? `**You have been timed out** on ${server}, by a rule that its moderators set. Until it ends, you can read but not write there.`
        : `**You have been timed out** by the moderators of ${server}. Until it ends, you can read but not write there.`,
    kick: ({ server }) => `**You are about to be removed** from ${server} by its moderators.`,
    ban: ({ server }) => `**You are about to be banned** from ${server} by its moderators.`,
    untimeout: ({ server }) =>
      `**Your timeout has ended early**: the moderators of ${server} lifted it. You can write there again.`,
    unban: ({ server }) =>
      `**Your ban has been lifted** by the moderators of ${server}. You can join it again.`,
  },
  deleted: ({ count, pending }) => {
    if (count === 1)
      return pending ? 'Your message is being deleted, too.' : 'Your message was deleted, too.';
    return pending
      ? `${count} messages of yours are being deleted, too.`
      : `${count} messages of yours were deleted, too.`;
  },
  reason: (reason) => `**Why:** ${reason}`,
  rule: (kind) => `**Rule:** ${kind}`,
  about: '**It is about this message:**',
  article: (title) => `**The article “${title}” says otherwise:**`,
  until: ({ date, left }) => `**Until** ${date} (${left})`,
  appeal: (days) =>
    `If you think this is a mistake, you can appeal once, within ${days} days, with the button below. Moderators will read your words.`,
};
