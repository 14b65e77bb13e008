import type { ReportingWords } from '../../words/moderation/reporting.js';

export const reporting: ReportingWords = {
  menus: { report: 'Der Moderation melden', moderate: 'Moderieren' },
  form: {
    title: 'Der Moderation melden',
    label: 'Was stimmt damit nicht?',
    description: 'Muss nicht sein. Wer es gemeldet hat, erfährt das gemeldete Mitglied nie.',
    placeholder: 'Zum Beispiel: Das ist Werbung',
  },
  passedOn:
    'Danke. Die Moderation hat es jetzt; wer es gemeldet hat, erfährt das gemeldete Mitglied nicht.',
  already: 'Du hast diese Nachricht schon gemeldet; die Moderation hat sie.',
  errors: {
    own: 'Diese Nachricht ist von dir: Du kannst sie selbst löschen.',
    byMachine: 'Diese Nachricht ist von einem Bot. Bitte sag es der Moderation direkt.',
    off: 'Dieser Server nimmt gerade keine Meldungen an. Bitte schreib der Moderation direkt.',
    coolDown: (again) =>
      `Du hast in kurzer Zeit mehrere Nachrichten gemeldet. Weiter geht es ${again}.`,
  },
  panel: {
    lead: (member) => `Was soll mit ${member} geschehen? Nur du siehst das.`,
    placeholder: 'Maßnahme wählen',
    title: (action) => action,
    reason: 'Begründung',
    reasonDescription: 'Das Mitglied liest sie, und sie steht im Audit-Log. Sie darf fehlen.',
    done: ({ what, member, number }) => `${what}: ${member} · Fall ${number}`,
    bot: 'Bots werden hier nicht moderiert: Schränk sie in den Einstellungen des Servers ein.',
  },
};
