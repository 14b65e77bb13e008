import { formatsIn } from '../../formats.js';
import type { QueueWords } from '../../words/moderation/queue.js';
import { reporting } from './reporting.js';

const { number, plural } = formatsIn('de');

export const queue: QueueWords = {
  buttons: {
    dismiss: 'Verwerfen',
    delete: 'Löschen',
    warn: 'Verwarnen',
    timeOut: 'Timeout für …',
    kick: 'Rauswerfen',
    ban: 'Bannen',
    more: 'Mehr',
    deleteAll: 'Alle Nachrichten löschen',
    timeOutAll: 'Alles löschen, und Timeout für alle für …',
    slowMode: 'Die Kanäle verlangsamen für …',
    happened: 'Es ist geschehen',
    didNotHappen: 'Es ist nicht geschehen',
  },
  titles: {
    report: (reports) =>
      reports === 1
        ? 'Gemeldete Nachricht'
        : `Nachricht, von ${number(reports)} Mitgliedern gemeldet`,
    raid: ({ messages, members }) =>
      `Überfall: ${plural(messages, 'Nachricht', 'Nachrichten')} von ${plural(members, 'Mitglied', 'Mitgliedern')}`,
    unsure: (caseNumber) => `Fall ${caseNumber}: Ist es geschehen?`,
  },
  fields: {
    author: 'Von',
    where: 'Wo',
    why: 'Warum',
    history: 'Frühere Fälle',
    proposed: 'Vorschlag',
    remarks: 'Was zur Meldung geschrieben wurde',
    members: 'Mitglieder',
    slowMode: 'Slow-Modus',
  },
  message: 'Nachricht',
  moreMessages: (count) =>
    `und ${plural(count, 'weitere Nachricht', 'weitere Nachrichten')} dieser Art`,
  noText: 'Den Text dieser Nachricht habe ich nicht bekommen; der Link führt zu ihr.',
  forgotten:
    'Die Nachricht wurde gelöscht, und mit ihr ihr Wortlaut. Ein Fall, der daraus wurde, hat ein Zitat.',
  certainty: { sure: 'sicher', likely: 'wahrscheinlich', unsure: 'unsicher' },
  why: ({ rule, reason, certainty }) => `${rule}: ${reason} (${certainty})`,
  contradicted: (article) => `„${article}“ sagt etwas anderes`,
  reported: (count) => `Von ${plural(count, 'Mitglied', 'Mitgliedern')} gemeldet`,
  noCases: 'Keine',
  cases: (count) => plural(count, 'Fall', 'Fälle'),
  proposals: {
    delete: 'Die Nachricht löschen',
    step: ({ step, deletes }) => (deletes ? `${step}, und die Nachricht löschen` : step),
    nothing: 'Nichts: Die Entscheidung liegt bei euch',
  },
  alsoDeletes:
    'Verwarnung, Timeout, Rauswurf und Bann löschen auch die Nachricht; unter „Mehr“ bleibt sie stehen.',
  alsoKeeps:
    'Verwarnung, Timeout, Rauswurf und Bann lassen die Nachricht stehen; unter „Mehr“ wird sie mit gelöscht.',
  raid: {
    lead: 'Ein Klick gilt für alles. Jedes Mitglied mit Timeout bekommt einen eigenen Fall.',
    slowed: ({ channels, until }) =>
      `Verlangsamt bis ${until}: ${channels}. Danach ist es wieder wie vorher.`,
    notSlowed: (permission) =>
      `Kein Kanal wurde verlangsamt: Mir fehlt dort die Berechtigung „${permission}“.`,
  },
  unsure: {
    question: ({ action, member }) => `${action}: ${member}`,
    why: 'Ich wurde genau in diesem Augenblick unterbrochen, und Discord kann es nicht mehr sagen. Ist es geschehen?',
  },
  settled: {
    dismissed: (by) => `Verworfen von ${by}`,
    acted: ({ what, by, cases }) => `${what}, von ${by} · ${cases}`,
    gone: (by) => `Es gab nichts mehr zu löschen: Die Nachricht war schon weg. Erledigt von ${by}`,
    granted: (by) => `Stattgegeben von ${by}`,
    refused: (by) => `Abgelehnt von ${by}`,
    happened: (by) => `Es ist geschehen, sagt ${by}`,
    didNotHappen: (by) => `Es ist nicht geschehen, sagt ${by}`,
    underWay: (by) => `${by} hat gerade entschieden; es wird ausgeführt.`,
  },
  manyCases: ({ count, first, last }) => `${number(count)} Fälle, von ${first} bis ${last}`,
  nothingDone: (why) => `Es wurde nichts getan, und die Karte wartet weiter. ${why}`,
  more: {
    title: 'Die Belege',
    article: 'Im Artikel steht:',
    deleting: 'Dasselbe, und die Nachricht mit löschen:',
    keeping: 'Dasselbe, und die Nachricht stehen lassen:',
  },
  noQueue: ({ waiting, command }) =>
    `${plural(waiting, 'Entscheidung wartet', 'Entscheidungen warten')} auf die Moderation, aber ich kann im gewählten Kanal keine Karten mehr posten. Lasst mich dort wieder schreiben, oder wählt mit \`/${command}\` einen anderen. Bis dahin geht nichts verloren.`,
  errors: {
    moderatorsOnly: 'Das ist für die Moderation des Servers.',
    deletesAlong: (permission) =>
      `Die Nachricht würde mit gelöscht; dafür ist die Berechtigung **${permission}** nötig. **Mehr** bietet dasselbe, ohne sie zu löschen.`,
  },
  reporting,
};
