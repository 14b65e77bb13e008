import { formatsIn } from '../../../formats.js';
import type { SwitchingWords } from '../../../words/moderation/switching.js';

const formats = formatsIn('de');
const { plural } = formats;

export const switching: SwitchingWords = {
  title: { on: '**Moderation** · eingeschaltet', off: '**Moderation** · ausgeschaltet' },
  text: {
    on: 'Ich prüfe Nachrichten an den Regeln unten. Was „beobachten“ findet, wird nur gezählt, was „vorschlagen“ findet, kommt als Karte zu den Moderatoren, und nur „durchsetzen“ handelt von selbst.',
    off: 'Ich lese nichts, schlage nichts vor und tue nichts. Wähle einen Kanal für die Karten und eine Vorlage, probe sie, dann schalte ein.',
  },
  begins: {
    observing: 'Alle Regeln beginnen mit Beobachten: Niemand merkt etwas, bis du das änderst.',
    asSet: 'Sobald die Moderation eingeschaltet ist, tut jede Regel, was hier steht:',
  },
  queue: 'Karten für Moderatoren',
  noQueue: 'noch kein Kanal',
  openToAll:
    '⚠️ Alle können diesen Kanal lesen: Die Karten zitieren Nachrichten und nennen Mitglieder. Wähle einen, den nur Moderatoren sehen.',
  queueLacks: (permissions) => `⚠️ Dort fehlt mir: ${formats.list(permissions)}`,
  rules: 'Regeln',
  noRules: 'noch keine',
  ruleCount: (rules, preset) =>
    `${plural(rules, 'Regel', 'Regeln')}${preset === null ? '' : `, nach der Vorlage „${preset}“`}`,
  presets: {
    gentle: 'Nachrichtenflut, Massenerwähnungen, bekannter Betrug, Drohungen: nur Offensichtliches',
    usual: 'Auch Wiederholungen, Einladungen, täuschende Links, Hass, Aussagen gegen den Artikel',
    strict: 'Dasselbe mit niedrigen Schwellen, und Beleidigungen: für Server unter Angriff',
  },
  choose: { queue: 'Wohin kommen die Karten?', preset: 'Mit welchen Regeln beginnen?' },
  lacking: '⚠️ In diesem Server fehlt mir:',
  reasons: {
    ModerateMembers: 'für Timeouts',
    KickMembers: 'um Mitglieder zu kicken',
    BanMembers: 'um Mitglieder zu bannen',
    ManageMessages: 'um Nachrichten zu löschen',
    ManageChannels: 'für den Slowmode bei einem Raid',
    ManageGuild: 'für Discords eigene Regeln (AutoMod); kann wegbleiben',
  },
  lackingNothing: '✅ Ich habe alle Berechtigungen, die die Moderation braucht.',
  invite: 'Lade mich noch einmal mit diesen Berechtigungen ein',
  noContent:
    '⚠️ Discord lässt mich keine Nachrichten lesen (der Message Content Intent ist aus), also finden meine Regeln von selbst nichts. Meldungen, Menüs und Discords eigene Regeln (AutoMod) gehen. Wer mich betreibt, kann ihn mit `GLOSE_MESSAGE_CONTENT` einschalten.',
  buttons: {
    open: 'Moderation…',
    here: 'Karten in diesem Kanal',
    on: 'Einschalten',
    rehearseThenOn: 'Proben, dann einschalten',
    onActing: 'Einschalten, sie handeln',
    onObserving: 'Einschalten, alle beobachten',
    off: 'Ausschalten…',
    rules: 'Regeln…',
    ladder: 'Stufen…',
    rehearse: 'Proben…',
    suggested: 'Modi der Vorlage übernehmen…',
    refresh: 'Noch einmal prüfen',
    cancel: 'Abbrechen',
    replace: 'Ersetzen',
    back: 'Zurück',
  },
  replaces: ({ preset, rules, changed }) =>
    `**Regeln ersetzen?** Die Vorlage „${preset}“ tritt an die Stelle von ${plural(rules, 'Regel', 'Regeln')}${changed === 0 ? '' : `, von denen du ${formats.number(changed)} geändert hast`}. Ihre Regeln beginnen alle mit Beobachten; rückgängig machen lässt sich das nicht. Listen verbotener Wörter bleiben, wie sie sind.`,
  beforeOff:
    '**Moderation ausschalten?** Die Befehle verschwinden, nichts wird mehr gelesen oder vorgeschlagen, die Regeln, die ich in Discords AutoMod angelegt habe, werden entfernt, und wartende Karten bleiben, wie sie sind. Regeln, Fälle und Notizen bleiben erhalten; wieder eingeschaltet sind die Regeln wie zuvor, und die in AutoMod sind neu anzulegen.',
  beforeOn:
    '**Mit Regeln einschalten, die von selbst handeln?** Diese würden sofort löschen und verwarnen, ohne jemanden zu fragen:',
  beforeSuggested:
    '**Sollen die Regeln tun, wofür die Vorlage sie vorsieht?** Sieh dir vorher eine Probe oder den Bericht an. Was durchgesetzt wird, löscht und verwarnt von selbst; Kicks und Banns werden immer nur vorgeschlagen.',
  switchedOn: (command) =>
    `✅ **Die Moderation ist eingeschaltet.** Moderatoren haben hier jetzt \`/${command}\` und die Befehle für Fälle.`,
  switchedOff:
    '✅ Die Moderation ist ausgeschaltet. Ihre Befehle sind aus diesem Server verschwunden; die Fälle bleiben.',
  notRegistered:
    '⚠️ Discord hat die Änderung der Befehle nicht angenommen: Sie können fehlen oder noch zu sehen sein. Drücke in einer Minute „Noch einmal prüfen“; das Protokoll sagt, warum.',
  isOff: (settingsCommand) =>
    `Die Moderation ist in diesem Server ausgeschaltet. Wer ihn verwaltet, kann sie mit \`/${settingsCommand}\` einschalten.`,
  setup: (on, commands) =>
    on
      ? `Eingeschaltet. \`/${commands.settings.name}\` führt jederzeit dorthin.`
      : `Ausgeschaltet: Ich lösche nichts, verwarne niemanden und lese nur, was man mir sagt. Wenn du magst, helfe ich Moderatoren: mit Regeln, die finden, was gegen sie verstößt, Karten, über die ein Klick entscheidet, und Fällen, gegen die jeder Einspruch erheben kann. Das geht auch später, mit \`/${commands.settings.name}\`.`,
  errors: {
    queueFirst: 'Wähle zuerst den Kanal, in den die Karten kommen.',
    rulesFirst: 'Wähle zuerst eine Vorlage, sonst gäbe es keine Regel.',
    channelGone: 'Diesen Kanal gibt es nicht mehr, oder ich sehe ihn nicht. Wähle einen anderen.',
    cannotPost: (channel, permissions) =>
      `In ${channel} kann ich keine Karten posten: Mir fehlt ${formats.list(permissions)}. Gib sie mir dort, oder wähle einen anderen Kanal.`,
  },
};
