import { formatsIn } from '../../../formats.js';
import type { RuleEditingWords } from '../../../words/moderation/rule-editing.js';

const formats = formatsIn('de');
const { plural } = formats;

export const editing: RuleEditingWords = {
  title: '**Regeln**',
  none: 'Es gibt noch keine Regel. Füge unten eine hinzu, oder nimm in der Übersicht eine Vorlage.',
  hint: 'Wähle eine Regel, um sie zu ändern. Eine neue Regel beobachtet zuerst nur.',
  numbered: ({ kind, number }) => `${kind} (${number})`,
  choose: {
    rule: 'Welche Regel?',
    kind: 'Eine Regel hinzufügen…',
    response: 'Was wird vorgeschlagen oder getan?',
    find: 'Was zählt?',
    everyone: 'Erwähnungen aller?',
    lookAlikes: 'Nur Domains der Liste?',
    channels: 'Nur in diesen Kanälen (keiner: überall)',
    exemptRoles: 'Nicht für diese Rollen',
    exemptChannels: 'Nicht in diesen Kanälen',
  },
  kinds: {
    flood: 'Zu viele Nachrichten eines Mitglieds in kurzer Zeit',
    repeats: 'Derselbe Text immer wieder',
    mentions: 'Viele Mitglieder oder Rollen in einer Nachricht erwähnt',
    invites: 'Einladungen in andere Server',
    scam: 'Links zu bekanntem Betrug, und Domains, die bekannten ähneln',
    words: 'Eigene Wörter und Muster, auch verkleidet',
    insults: 'Beleidigungen, Hass und Drohungen, auf Französisch und Englisch',
    misstatement: 'Was der Artikel widerlegt; nur für Moderatoren, wird nie durchgesetzt',
  },
  modes: {
    observe: 'Was sie findet, wird nur gezählt, für den Bericht.',
    propose: 'Was sie findet, kommt als Karte zu den Moderatoren; sie entscheiden.',
    enforce: 'Sie handelt von selbst; Moderatoren sehen den Fall und können ihn zurücknehmen.',
  },
  labels: {
    mode: 'Modus',
    limits: 'Findet',
    where: 'Wo',
    exempt: 'Ausgenommen',
    response: 'Folge',
    exempted: 'Von jeder Regel ausgenommen',
    words: 'Wörter',
  },
  limits: {
    flood: ({ messages, seconds }) =>
      `mehr als ${plural(messages, 'Nachricht', 'Nachrichten')} eines Mitglieds in ${formats.duration(seconds)}`,
    repeats: ({ times, seconds }) =>
      `derselbe Text mehr als ${plural(times, 'Mal', 'Mal')} in ${formats.duration(seconds)}`,
    mentions: ({ most, everyone }) =>
      `mehr als ${plural(most, 'Erwähnung', 'Erwähnungen')} in einer Nachricht${everyone ? ', und jede Erwähnung aller' : ''}`,
    invites: (allowed) =>
      `jede Einladung${allowed === 0 ? '' : `, außer ${plural(allowed, 'erlaubten', 'erlaubten')}`}`,
    scam: ({ lookAlikes, allowed }) =>
      `${lookAlikes ? 'Domains der Liste und ähnliche' : 'nur Domains der Liste'}${allowed === 0 ? '' : `, außer ${plural(allowed, 'erlaubten', 'erlaubten')}`}`,
    words: ({ words, allowed }) =>
      `${plural(words, 'Wort oder Muster', 'Wörter und Muster')}${allowed === 0 ? '' : `, ${plural(allowed, 'Ausnahme', 'Ausnahmen')}`}`,
    insults: ({ find, guidance }) =>
      `${formats.list(find)}${guidance ? ', nach den Regeln dieses Servers' : ''}`,
    misstatement: 'was der Artikel widerlegt',
  },
  find: { insult: 'Beleidigungen', hatred: 'Hass', threat: 'Drohungen' },
  everyone: { yes: 'Erwähnungen aller zählen', no: 'Erwähnungen aller zählen nicht' },
  lookAlikes: { yes: 'Domains der Liste und ähnliche', no: 'Nur Domains der Liste' },
  everywhere: 'der ganze Server',
  nobody: 'niemand',
  moderatorsToo: 'Moderatoren und Bots sind immer ausgenommen.',
  responses: {
    nothing: 'Moderatoren entscheiden, nichts wird vorgeschlagen',
    deletes: 'die Nachrichten werden gelöscht',
    warns: 'die nächste Stufe folgt',
    both: 'die Nachrichten werden gelöscht, und die nächste Stufe folgt',
  },
  buttons: {
    change: 'Ändern…',
    words: 'Wörter…',
    where: 'Wo, und nicht für wen…',
    exempt: 'Von jeder Regel ausgenommen…',
    rehearse: 'Proben',
    remove: 'Entfernen…',
    back: 'Zurück',
    overview: 'Übersicht',
    save: 'Speichern',
    discard: 'Verwerfen',
    enforce: 'Handeln lassen',
  },
  fields: {
    messages: 'Nachrichten; mehr davon werden gefunden',
    seconds: 'In wie vielen Sekunden',
    times: 'Wiederholungen; mehr werden gefunden',
    most: 'Erwähnungen; mehr davon werden gefunden',
    words: 'Verbotene Wörter und Muster',
    addWords: 'Wörter und Muster hinzufügen',
    removeWords: 'Wörter und Muster entfernen',
    allowedWords: 'Nie gefunden, auch wenn ein Muster passt',
    invites: 'Erlaubte Einladungen (Codes oder Links)',
    domains: 'Erlaubte Domains',
    guidance: 'Eure Regeln, für ein Modell, das urteilt',
  },
  hints: {
    words:
      'Je Zeile eines oder mit Kommas. * steht für Buchstaben, ? für einen; sonst gilt nichts.',
    entries: (most) => `Je Zeile eines oder mit Kommas; höchstens ${formats.number(most)}.`,
    guidance: 'Nur wo ein Modell eingestellt ist; es muss Wörter der Nachricht zitieren.',
  },
  beforeEnforce: ({ rule, response, steps, found, dismissed, days }) =>
    [
      `**Soll „${rule}“ von selbst handeln?**`,
      `Von jetzt an, wenn sie etwas findet: ${response}.`,
      ...(steps.length === 0
        ? []
        : [
            `Die Stufen: ${steps.join(' → ')}. Eine Regel kickt und bannt nie: Sie schlägt es vor.`,
          ]),
      `In ${plural(days, 'Tag', 'Tagen')} fand sie ${plural(found, 'Nachricht', 'Nachrichten')}, von denen Moderatoren ${formats.number(dismissed)} verwarfen. Mitglieder erfahren, was und warum, und können Einspruch erheben; jede Handlung ist ein Fall, der zurückgenommen werden kann.`,
    ].join('\n'),
  beforeRemove: (rule) =>
    `**„${rule}“ entfernen?** Was für sie eingestellt war, ist dann weg; die Fälle bleiben.`,
  draft: '✏️ **Noch nicht gespeichert.** Bis dahin bleibt die Regel, wie sie war.',
  draftNew: '✏️ **Noch nicht gespeichert.** Diese Regel gilt erst, wenn du sie speicherst.',
  typedKept: (button) =>
    `✏️ **Noch nicht gespeichert.** Was du getippt hast, bleibt erhalten: Berichtige es unter „${button}“.`,
  draftNeedsWords:
    '✏️ **Noch nicht gespeichert.** Gib die Wörter an, die hier nicht erwünscht sind.',
  saved: '✅ Gespeichert.',
  errors: {
    ruleGone: 'Diese Regel gibt es nicht mehr. Sieh dir die Liste noch einmal an.',
    tooManyRules: (most) =>
      `Ein Server hat höchstens ${plural(most, 'Regel', 'Regeln')}. Entferne eine, oder ändere eine vorhandene.`,
    noWords: () => 'Eine Liste verbotener Wörter braucht mindestens eines.',
    notAWord: ({ given, most }) =>
      `„${given}“ kann nicht verboten werden: Gib ein Wort oder einige an, mit mindestens einem Buchstaben oder Zeichen und höchstens ${formats.number(most)} Zeichen.`,
    pattern: (given) =>
      `„${given}“ sieht nach einem regulären Ausdruck aus. Nur * (beliebige Buchstaben, oder keine) und ? (ein Buchstabe) bedeuten etwas; alle anderen Zeichen stehen für sich. Verkleidungen (l33t, s p e r r e n, Ákzente, wiederhooolte Buchstaben) werden ohnehin gefunden.`,
    notADomain: (given) => `„${given}“ ist keine Domain. Schreib zum Beispiel example.com.`,
    notAnInvite: (given) =>
      `„${given}“ ist keine Einladung. Schreib ihren Code oder Link, zum Beispiel discord.gg/abc123.`,
    tooManyEntries: ({ field, given, most }) =>
      `${field}: ${formats.number(given)} Einträge sind zu viele, höchstens ${formats.number(most)}.`,
  },
};
