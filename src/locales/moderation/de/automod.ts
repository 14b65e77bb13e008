import { formatsIn } from '../../formats.js';
import type { AutoModWords } from '../../words/moderation/automod.js';

const { plural } = formatsIn('de');

export const automod: AutoModWords = {
  command: {
    name: 'automod',
    description: 'Discord überlassen, was es selbst durchsetzen kann',
  },
  title: '**Discords eigene Regeln (AutoMod)**',
  text: 'Einen Teil eurer Regeln kann Discord selbst durchsetzen, auch wo ich keine Nachrichten lesen kann. Es blockiert eine Nachricht, bevor sie erscheint; Wörter findet es nur so, wie sie geschrieben sind, und was ich darüber hinaus tue (Verwarnungen, Fälle), bleibt bei mir. Geschrieben wird erst, wenn du auf den Knopf drückst.',
  heads: {
    make: '➕ Kommt hinzu',
    change: '✏️ Wird geändert',
    remove: '➖ Wird entfernt',
    keep: '✅ Bleibt, wie es ist',
    unfit: 'Bleibt bei mir, nicht bei Discord',
  },
  names: {
    words: (number) => `verbotene Wörter ${number}`,
    invites: (number) => `Einladungen ${number}`,
    mentions: 'Erwähnungen',
    spam: 'Spam',
  },
  blocked: {
    words:
      'Diese Nachricht enthält ein Wort, das auf diesem Server nicht erwünscht ist. Bitte sag es anders.',
    invites:
      'Einladungen auf andere Server sind hier nicht erwünscht. Frag bitte zuerst die Moderation.',
    mentions: 'Diese Nachricht erwähnt zu viele auf einmal.',
    spam: 'Discord hält diese Nachricht für Spam. Wenn sie keiner ist, sag der Moderation Bescheid.',
  },
  contents: {
    words: (listed, allowed) =>
      plural(listed, 'Eintrag', 'Einträge') +
      (allowed === 0 ? '' : `, ${plural(allowed, 'Ausnahme', 'Ausnahmen')}`),
    mentions: (most) => `mehr als ${plural(most, 'Erwähnung', 'Erwähnungen')}`,
    spam: 'was Discord für Spam hält',
  },
  does: { block: 'blockiert', alert: (channel) => `meldet in ${channel}` },
  exempt: (roles, channels) => exempt(roles, channels),
  parts: {
    name: 'Name',
    words: 'Wörter',
    mentions: 'Zahl der Erwähnungen',
    actions: 'was sie tut',
    exemptions: 'Ausnahmen',
    enabled: 'wieder eingeschaltet',
  },
  because: (rule, why) => `${rule}: ${why}`,
  unfit: {
    judgement: () => 'braucht Urteilsvermögen, das Discords Regeln nicht haben.',
    observes: () => 'zählt vorerst nur, und Discords Regeln können nicht bloß zählen.',
    someChannels: () =>
      'gilt nur in manchen Kanälen; die von Discord gelten überall, auch in künftigen Kanälen.',
    noQueue: () => 'schlägt nur vor, und für die Karten ist kein Kanal gewählt.',
    seen: () => 'schlägt nur vor: Ich lese hier selbst mit und bringe dir eine Karte.',
    longWords: (count) =>
      `${plural(count, 'Wort ist', 'Wörter sind')} für Discord zu lang (60 Zeichen).`,
    exemptions: () =>
      'nimmt mehr als 20 Rollen oder 50 Kanäle aus, die der Moderation mitgezählt; mehr nimmt Discord nicht.',
    allowed: (count) => `hat ${count} Wörter, die nie gemeldet werden; Discord nimmt 100.`,
    noRoom: (count) =>
      `kein Platz für ${plural(count, 'Eintrag', 'Einträge')}: Ein Server hat sechs Wortregeln, die von anderen mitgezählt.`,
    onlyOne: () =>
      'ein Server hat nur eine Regel für Erwähnungen, und eine andere von euch geht vor.',
    everyone: () => 'Erwähnungen aller zählt Discord nicht; dieser Teil bleibt bei mir.',
    taken: () =>
      'so eine Regel gibt es schon, und sie ist nicht von mir; Discord erlaubt nur eine.',
  },
  nothing: 'Discords Regeln sind so, wie eure Regeln sie wollen: Es gibt nichts zu tun.',
  others: (rules) =>
    `${plural(rules, 'Regel ist nicht von mir und bleibt unberührt', 'Regeln sind nicht von mir und bleiben unberührt')}.`,
  buttons: { write: 'Bei Discord eintragen', again: 'Noch einmal ansehen', cancel: 'Abbrechen' },
  withdrawn: (rules) =>
    `Aus Discords AutoMod habe ich ebenfalls ${plural(rules, 'Regel', 'Regeln')} entfernt.`,
  cancelled: 'An Discords Regeln wurde nichts geändert.',
  written: (steps) => `✅ Erledigt: ${plural(steps, 'Änderung', 'Änderungen')} an Discords Regeln.`,
  stopped: (done, steps) =>
    `⚠️ Nach ${done} von ${plural(steps, 'Änderung', 'Änderungen')} abgebrochen; das ist noch übrig.`,
  outdated:
    '⚠️ Seit du nachgesehen hast, haben sich Regeln geändert. Es wurde nichts eingetragen; so steht es jetzt.',
  refusals: {
    permission:
      'Discord hat es nicht erlaubt: Ich brauche hier „Server verwalten“ und muss den Kanal der Karten sehen.',
    form: 'Discord hat eine Regel nicht so angenommen, wie ich sie geschickt habe. Vielleicht kam inzwischen eine weitere hinzu, oder eine Rolle oder ein Kanal ist weg. Sieh noch einmal nach.',
    refused:
      'Discord hat abgelehnt. Versuch es später noch einmal; wer mich betreibt, findet die Ursache im Protokoll.',
    unreachable: 'Discord hat nicht geantwortet. Versuch es später noch einmal.',
  },
  iLack: (permission, invite) =>
    `Dafür brauche ich auf diesem Server das Recht „${permission}“. [Lade mich damit noch einmal ein](<${invite}>) oder gib es meiner Rolle.`,
};

function exempt(roles: number, channels: number): string {
  const parts = [
    ...(roles === 0 ? [] : [plural(roles, 'Rolle', 'Rollen')]),
    ...(channels === 0 ? [] : [plural(channels, 'Kanal', 'Kanäle')]),
  ];
  return parts.length === 0 ? '' : `nimmt ${parts.join(' und ')} aus`;
}
