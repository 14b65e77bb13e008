import type { ModerationCommandWords } from '../../../words/moderation/rules-command.js';

export const command: ModerationCommandWords = {
  name: 'moderation',
  description: 'Regeln, Proben und Berichte der Moderation dieses Servers',
  overview: { name: 'übersicht', description: 'Was hier gilt, und was mir dafür fehlt' },
  rules: { name: 'regeln', description: 'Regeln ansehen, hinzufügen und ändern' },
  rehearse: {
    name: 'proben',
    description: 'Sehen, was eine Regel in früheren Nachrichten gefunden hätte',
    what: { name: 'was', description: 'Eine Regel oder Vorlage; sonst alle Regeln des Servers' },
    channel: {
      name: 'kanal',
      description: 'Der Kanal, dessen Nachrichten gelesen werden; sonst dieser',
    },
    messages: { name: 'nachrichten', description: 'Wie viele der letzten Nachrichten; sonst 200' },
  },
  report: { name: 'bericht', description: 'Was jede Regel fand, und was Fehlalarm war' },
  ladder: { name: 'stufen', description: 'Wohin Verwarnungen führen, und wie lange sie zählen' },
  off: { name: 'ausschalten', description: 'Die Moderation ausschalten; die Fälle bleiben' },
};
