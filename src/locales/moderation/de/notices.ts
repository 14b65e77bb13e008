import type { NoticeWords } from '../../words/moderation/notices.js';

export const notices: NoticeWords = {
  lead: {
    warn: ({ server, byRule }) =>
      byRule
        ? `**Du bist verwarnt worden** auf ${server}, durch eine Regel, die dort die Moderation festgelegt hat.`
        : `**Du bist verwarnt worden** von der Moderation von ${server}.`,
    delete: ({ server, byRule, count }) => {
      const what =
        count > 1
          ? `**${count} Nachrichten von dir sind gelöscht worden**`
          : '**Eine Nachricht von dir ist gelöscht worden**';
      return byRule
        ? `${what} auf ${server}, durch eine Regel, die dort die Moderation festgelegt hat.`
        : `${what} von der Moderation von ${server}.`;
    },
    timeout: ({ server, byRule }) =>
      byRule
        ? `**Du bist im Timeout** auf ${server}, durch eine Regel, die dort die Moderation festgelegt hat. Bis er endet, kannst du dort lesen, aber nicht schreiben.`
        : `**Du bist im Timeout**: So hat es die Moderation von ${server} entschieden. Bis er endet, kannst du dort lesen, aber nicht schreiben.`,
    kick: ({ server }) => `**Du wirst gleich entfernt**: Die Moderation von ${server} kickt dich.`,
    ban: ({ server }) => `**Du wirst gleich gebannt** von der Moderation von ${server}.`,
    untimeout: ({ server }) =>
      `**Dein Timeout ist vorzeitig beendet**: Die Moderation von ${server} hat ihn aufgehoben. Du kannst dort wieder schreiben.`,
    unban: ({ server }) =>
      `**Dein Bann ist aufgehoben** von der Moderation von ${server}. Du kannst wieder beitreten.`,
  },
  deleted: ({ count, pending }) => {
    if (count === 1)
      return pending
        ? 'Deine Nachricht wird dabei gelöscht.'
        : 'Deine Nachricht ist auch gelöscht worden.';
    return pending
      ? `${count} Nachrichten von dir werden dabei gelöscht.`
      : `${count} Nachrichten von dir sind auch gelöscht worden.`;
  },
  reason: (reason) => `**Warum:** ${reason}`,
  rule: (kind) => `**Regel:** ${kind}`,
  about: '**Es geht um diese Nachricht:**',
  article: (title) => `**Im Artikel „${title}“ steht es anders:**`,
  until: ({ date, left }) => `**Bis** ${date} (${left})`,
  appeal: (days) =>
    `Wenn du das für einen Irrtum hältst, kannst du einmal Einspruch einlegen, innerhalb von ${days} Tagen, mit dem Knopf hier unten. Die Moderation liest deine Worte.`,
};
