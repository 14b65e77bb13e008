import type { CaseCommandWords } from '../../words/moderation/case-commands.js';

export const caseCommands: CaseCommandWords = {
  warn: {
    name: 'verwarnen',
    description: 'Ein Mitglied verwarnen; das zählt für den nächsten Schritt',
  },
  timeout: {
    name: 'timeout',
    description: 'Ein Mitglied kann eine Zeit lang weder schreiben noch reagieren',
    duration: { name: 'dauer', description: 'Wie lange: 10 min, 2h, 3 Tage … höchstens 28 Tage' },
  },
  untimeout: {
    name: 'timeout-beenden',
    description: 'Den Timeout eines Mitglieds vorzeitig beenden',
  },
  kick: { name: 'kicken', description: 'Ein Mitglied vom Server entfernen; es kann wiederkommen' },
  ban: {
    name: 'bannen',
    description: 'Ein Mitglied bannen, oder wer gegangen ist, anhand der ID',
    purge: { name: 'löschen', description: 'Auch die letzten Nachrichten löschen; sonst keine' },
  },
  unban: {
    name: 'entbannen',
    description: 'Einen Bann aufheben',
    user: { name: 'konto', description: 'Wer gebannt ist: auswählen oder die ID angeben' },
  },
  note: {
    name: 'notiz',
    description: 'Eine Notiz über ein Mitglied aufbewahren, nur für die Moderation',
    text: { name: 'text', description: 'Was man sich merken soll' },
  },
  case: {
    name: 'fall',
    description: 'Fälle ansehen, ihre Begründung ändern, sie zurücknehmen',
    show: { name: 'zeigen', description: 'Einen Fall zeigen' },
    list: { name: 'liste', description: 'Die Fälle des Servers, die neuesten zuerst' },
    edit: { name: 'ändern', description: 'Die Begründung eines Falls ändern' },
    undo: { name: 'zurücknehmen', description: 'Einen Fall zurücknehmen, so weit das geht' },
    number: { name: 'nummer', description: 'Nummer des Falls' },
    action: { name: 'art', description: 'Nur Fälle dieser Art' },
  },
  cases: { name: 'fälle', description: 'Die Fälle eines Mitglieds' },
  member: { name: 'mitglied', description: 'Das Mitglied oder seine ID' },
  reason: {
    name: 'grund',
    description: 'Warum; das Mitglied liest es, im Audit-Log steht es auch',
  },
  silent: { name: 'still', description: 'Das Mitglied nicht per Direktnachricht benachrichtigen' },
};
