import { formatsIn } from '../../../formats.js';
import type { RehearsalWords } from '../../../words/moderation/rehearsal.js';

const formats = formatsIn('de');
const { plural } = formats;

export const rehearsal: RehearsalWords = {
  title: '**Probe**',
  text: 'Ich probiere die Regeln an früheren Nachrichten und zeige, was sie gefunden hätten. Nichts wird gespeichert, nichts getan, niemand erfährt davon.',
  subjects: {
    all: 'alle Regeln dieses Servers',
    preset: (name) => `die Vorlage „${name}“`,
    rule: (name) => `die Regel „${name}“`,
    draft: (name) => `die Regel „${name}“, wie sie noch nicht gespeichert ist`,
  },
  choose: {
    subject: 'Was wird geprobt?',
    channels: 'Nachrichten welcher Kanäle? (die du lesen kannst)',
    messages: 'Wie viele?',
  },
  messages: (count) =>
    count === 1 ? 'Die letzte Nachricht' : `Die letzten ${formats.number(count)} Nachrichten`,
  buttons: { run: 'Proben', change: 'Ändern…', back: 'Zurück' },
  reading: (done) => `Ich lese Nachrichten… ${formats.number(done)} bisher.`,
  read: ({ messages, channels, from, to }) =>
    `${plural(messages, 'Nachricht', 'Nachrichten')} aus ${channels}, von ${from} bis ${to}:`,
  nothingRead: 'Es gibt keine Nachricht eines Mitglieds, an der sie zu proben wären.',
  found: ({ rule, found, share, members }) =>
    `**${rule}**: ${plural(found, 'Nachricht', 'Nachrichten')} (${share}) von ${plural(members, 'Mitglied', 'Mitgliedern')}`,
  foundNothing: (rule) => `${rule}: nichts`,
  examples: 'Beispiele:',
  more: (count) => `… und ${formats.number(count)} weitere`,
  leftOut: (count) =>
    `Außen vor, wie immer: ${plural(count, 'Nachricht', 'Nachrichten')} von Moderatoren, Bots und ausgenommenen Mitgliedern oder Kanälen.`,
  checkedOnly: (messages) =>
    `Ob der Artikel falsch wiedergegeben ist, wurde nur für ${messages === 1 ? 'die letzte Nachricht' : `die letzten ${formats.number(messages)} Nachrichten`} geprüft, denn das braucht Zeit.`,
  notChecked:
    'Ob der Artikel falsch wiedergegeben ist, wurde nicht geprüft: Hier gibt es keinen Artikel, oder nichts zu prüfen.',
  notReadable: (channels) => `Nicht gelesen, weil du oder ich dort nicht lesen können: ${channels}`,
  nothingStored: 'Nichts davon wird gespeichert.',
  chart: {
    title: 'Was gefunden worden wäre',
    alt: ({ messages, found }) =>
      `Balken, einer je Regel: Von ${plural(messages, 'Nachricht', 'Nachrichten')} wären ${formats.number(found)} gefunden worden. Die Zahlen stehen im Text.`,
  },
  errors: {
    noContent:
      'Discord lässt mich keine Nachrichten lesen (der Message Content Intent ist aus), also gibt es nichts, woran zu proben wäre. Wer mich betreibt, kann ihn mit `GLOSE_MESSAGE_CONTENT` einschalten; Discords eigene Regeln (AutoMod) gehen ohne ihn.',
    noRule: 'Es gibt keine Regel zu proben. Wähle zuerst eine Vorlage, oder füge eine Regel hinzu.',
    unknown: (given) =>
      `„${given}“ ist keine Regel dieses Servers und keine Vorlage. Wähle aus dem, was vorgeschlagen wird.`,
    channels: 'Wähle mindestens einen Kanal.',
    mayNotRead:
      'Du oder ich können den Verlauf dieses Kanals nicht lesen, also probe ich dort nicht.',
    tooOften: 'Für dich läuft schon eine Probe. Warte, bis sie da ist.',
  },
};
