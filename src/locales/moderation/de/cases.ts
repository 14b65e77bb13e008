import { formatsIn } from '../../formats.js';
import type { CaseWords } from '../../words/moderation/cases.js';
import { appeals } from './appeals.js';
import { caseCommands } from './case-commands.js';
import { notices } from './notices.js';

const { plural } = formatsIn('de');

export const cases: CaseWords = {
  actions: {
    note: 'Notiz',
    delete: 'Nachrichten gelöscht',
    warn: 'Verwarnung',
    timeout: 'Timeout',
    kick: 'Kick',
    ban: 'Bann',
    untimeout: 'Timeout beendet',
    unban: 'Bann aufgehoben',
  },
  commands: caseCommands,
  numbered: (number) => `Fall ${number}`,
  done: {
    note: ({ member }) => `Notiz über ${member} aufbewahrt.`,
    delete: ({ member }) => `Nachrichten von ${member} gelöscht.`,
    warn: ({ member }) => `${member} ist verwarnt.`,
    timeout: ({ member, until }) => `${member} ist im Timeout bis ${until}.`,
    kick: ({ member }) => `${member} ist gekickt.`,
    ban: ({ member }) => `${member} ist gebannt.`,
    untimeout: ({ member }) => `Der Timeout von ${member} ist beendet.`,
    unban: ({ member }) => `Der Bann von ${member} ist aufgehoben.`,
  },
  told: {
    none: 'Das Mitglied ist nicht benachrichtigt worden.',
    pending: 'Das Mitglied wird gerade benachrichtigt.',
    sent: 'Das Mitglied ist per Direktnachricht benachrichtigt.',
    refused:
      'Das Mitglied konnte nicht benachrichtigt werden: Es nimmt von hier keine Direktnachrichten an.',
    left: 'Das Mitglied konnte nicht benachrichtigt werden: Es teilt keinen Server mehr mit mir.',
    unsure:
      'Ob das Mitglied benachrichtigt ist, ist nicht sicher; zweimal habe ich nicht geschrieben.',
  },
  outcomes: {
    already: ({ member, until }) =>
      until === ''
        ? `Für ${member} war es schon so, es gab nichts zu tun.`
        : `${member} ist schon im Timeout, bis ${until}. Nichts ist geändert; beende ihn zuerst, um eine andere Dauer zu setzen.`,
    member_left: ({ member }) =>
      `${member} ist nicht mehr auf diesem Server, also ist nichts geschehen. Ein Bann erreicht auch, wer gegangen ist.`,
    unknown_member: ({ member }) =>
      `Discord kennt niemanden unter der ID von ${member}. Bitte prüfe sie.`,
    is_owner: () => 'Dieser Person gehört der Server: Gegen sie kann niemand etwas tun.',
    is_this_bot: () => 'Das bin ich. Gegen mich selbst tue ich nichts.',
    is_bot: ({ member }) =>
      `${member} ist ein Bot; ich gehe nur gegen Menschen vor. Wer den Server verwaltet, kann ihn entfernen.`,
    is_moderator: ({ member }) =>
      `${member} moderiert hier auch, und die höchste Rolle steht nicht unter deiner. Gegen die Moderation gehe ich nur für jemanden vor, der darüber steht.`,
    is_administrator: ({ member }) =>
      `${member} gehört zur Administration, und Discord lässt niemanden Administratoren in den Timeout schicken. Nimm zuerst diese Rolle weg.`,
    above_bot: ({ member, mine, theirs }) =>
      mine === '' || theirs === ''
        ? `Die höchste Rolle von ${member} steht nicht unter meiner, deshalb lässt Discord mich nicht. Schieb meine Rolle in den Servereinstellungen unter Rollen darüber.`
        : `Die Rolle ${theirs} von ${member} steht nicht unter meiner, deshalb lässt Discord mich nicht. Schieb ${mine} in den Servereinstellungen unter Rollen über ${theirs}.`,
    above_moderator: ({ member }) =>
      `Die höchste Rolle von ${member} steht nicht unter deiner, also ist nichts geschehen. Frag jemanden mit einer höheren Rolle.`,
    self: () => 'Das bist du selbst. Nichts ist geschehen.',
    bot_lacks_permission: ({ permission }) =>
      `Mir fehlt auf diesem Server das Recht „${permission}“. Gib es meiner Rolle in den Servereinstellungen unter Rollen.`,
    too_long: () => 'Ein Timeout dauert in Discord höchstens 28 Tage. Nichts ist geschehen.',
    message_gone: () => 'Die Nachricht ist schon weg. Es gab nichts zu tun.',
    not_banned: ({ member }) => `${member} ist hier nicht gebannt. Es gab nichts zu tun.`,
    in_part: () => 'Einige der Nachrichten ließen sich nicht löschen; die anderen sind weg.',
    too_late: () =>
      'Ich war zwischendurch weg, und zu lange, um es ohne Rückfrage zu tun. Wiederhol den Befehl bitte, wenn er noch ansteht.',
    discord_failed: () =>
      'Discord hat es abgelehnt oder nicht geantwortet. Nichts ist geschehen; versuch es gleich noch einmal.',
  },
  leftDeleted: (member) =>
    `${member} ist nicht mehr auf diesem Server. Die Nachrichten wurden trotzdem gelöscht.`,
  unsure:
    'Discord hat nicht gesagt, ob es geschehen ist. Bitte sieh nach und sag es mir auf der Karte im Kanal der Moderation.',
  underWay: 'Es läuft noch; der Fall wird zeigen, was daraus wurde.',
  duration: {
    notUnderstood: (given) =>
      `„${given}“ verstehe ich nicht als Dauer. Schreib zum Beispiel 10 min, 2h, 1 Tag oder 1 Woche.`,
    tooLong: ({ given, most }) =>
      `„${given}“ ist zu lang: Ein Timeout dauert in Discord höchstens ${most} Tage. Für länger gibt es den Bann.`,
    tooShort: 'Ein Timeout dauert mindestens eine Minute.',
  },
  next: {
    proposed: ({ warnings, days, step }) =>
      `Damit zählen ${plural(warnings, 'Maßnahme', 'Maßnahmen')} in ${plural(days, 'Tag', 'Tagen')}. Nach der Stufenleiter dieses Servers ist der nächste Schritt: **${step}**.`,
  },
  step: ({ action, duration }) =>
    ({ warn: 'Verwarnen', timeout: `Timeout: ${duration}`, kick: 'Kicken', ban: 'Bannen' })[action],
  card: {
    member: 'Mitglied',
    moderator: 'Entschieden von',
    reason: 'Grund',
    noReason: 'keiner angegeben',
    edited: ({ by, at }) => `-# Grund bearbeitet von ${by} am ${at}`,
    quote: 'Es geht um',
    message: 'diese Nachricht',
    rule: 'Regel',
    duration: 'Bis',
    state: 'Stand',
    told: 'Mitglied benachrichtigt',
    date: 'Datum',
    appeal: 'Einspruch',
    byRule: 'einer Regel, von selbst',
    emptied: 'Was über das Mitglied aufbewahrt war, ist gelöscht; die Nummer bleibt.',
    undoneBy: (number) => `Zurückgenommen durch Fall ${number}`,
    undoes: (number) => `Nimmt Fall ${number} zurück`,
    along: {
      due: (count) => `Dazu: ${plural(count, 'Nachricht zu löschen', 'Nachrichten zu löschen')}`,
      deleted: (count) => `Dazu: ${plural(count, 'Nachricht gelöscht', 'Nachrichten gelöscht')}`,
      partly: ({ deleted, count }) =>
        `Dazu: ${deleted} von ${plural(count, 'Nachricht', 'Nachrichten')} gelöscht`,
    },
    states: {
      open: 'läuft noch',
      done: 'geschehen',
      failed: 'nichts ist geschehen',
      only_deleted: 'die Nachrichten wurden gelöscht, sonst ist nichts geschehen',
      unsure: 'nicht sicher',
      undone: 'zurückgenommen',
    },
    appeals: {
      waiting: 'wartet auf die Moderation',
      granted: 'stattgegeben',
      refused: 'abgelehnt',
    },
    buttons: {
      show: 'Fall zeigen',
      edit: 'Grund ändern',
      undo: 'Zurücknehmen…',
      ofMember: 'Fälle des Mitglieds',
    },
  },
  list: {
    choose: 'Einen Fall zeigen…',
    title: ({ count, member }) =>
      member === ''
        ? `**${plural(count, 'Fall', 'Fälle')} auf diesem Server**`
        : `**${plural(count, 'Fall', 'Fälle')} von ${member}**`,
    none: (member) =>
      member === '' ? 'Es gibt noch keinen Fall.' : `Es gibt keinen Fall von ${member}.`,
    page: ({ page, pages }) => `Seite ${page} von ${pages}`,
    buttons: { newer: 'Neuere', older: 'Ältere' },
  },
  edit: {
    title: (number) => `Grund von Fall ${number}`,
    label: 'Grund',
    description: 'Die Moderation sieht ihn. Das Mitglied wird nicht noch einmal benachrichtigt.',
    done: (number) =>
      `Der Grund von Fall ${number} ist geändert. Das Mitglied ist davon nicht benachrichtigt.`,
  },
  undo: {
    confirm: ({ number, effect }) => `**Fall ${number} zurücknehmen?** ${effect}`,
    effects: {
      note: 'Die Notiz bleibt, als zurückgenommen vermerkt.',
      delete: 'Die Nachrichten kommen nicht zurück; der Fall wird als zurückgenommen vermerkt.',
      warn: 'Die Verwarnung zählt nicht mehr.',
      timeout: 'Der Timeout endet.',
      kick: 'Ein Kick lässt sich nicht rückgängig machen; der Fall wird als zurückgenommen vermerkt.',
      ban: 'Der Bann wird aufgehoben; die Person kann wieder beitreten.',
      untimeout: 'In Discord geschieht nichts; der Fall wird als zurückgenommen vermerkt.',
      unban: 'In Discord geschieht nichts; der Fall wird als zurückgenommen vermerkt.',
    },
    button: 'Ja, zurücknehmen',
    cancel: 'Abbrechen',
    cancelled: 'Nichts ist geändert.',
    done: ({ number, by }) => `Fall ${number} ist zurückgenommen (durch Fall ${by}).`,
    nothing: (number) => `In Fall ${number} gibt es nichts zurückzunehmen.`,
  },
  errors: {
    unknownCase: (number) => `Auf diesem Server gibt es keinen Fall ${number}.`,
    unknownUser: (given) =>
      `„${given}“ ist niemand, den ich entbannen könnte. Wähl aus der Liste, oder gib die ID des Kontos an.`,
    off: 'Die Moderation ist auf diesem Server ausgeschaltet. Wer ihn verwaltet, kann sie mit /moderation einschalten.',
    aboutYou: 'Hier geht es um dich, also entscheiden andere aus der Moderation.',
  },
  notices,
  appeals,
};
