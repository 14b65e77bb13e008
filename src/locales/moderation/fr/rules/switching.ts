import { formatsIn } from '../../../formats.js';
import type { SwitchingWords } from '../../../words/moderation/switching.js';

const formats = formatsIn('fr');
const { plural } = formats;

export const switching: SwitchingWords = {
  title: { on: '**Modération** · allumée', off: '**Modération** · éteinte' },
  text: {
    on: 'Je vérifie les messages d’après les règles ci-dessous. Ce que relève « observer » est seulement compté, ce que relève « proposer » arrive aux modérateurs sous forme de carte, et seul « appliquer » agit de lui-même.',
    off: 'Je ne lis rien, ne propose rien, ne fais rien. Choisissez un salon pour les cartes et un modèle, essayez-le sur des messages passés, puis allumez.',
  },
  begins: {
    observing:
      'Toutes les règles commencent par observer : personne ne remarque rien tant que vous n’en décidez pas autrement.',
    asSet: 'Une fois la modération allumée, chaque règle fait ce qui est indiqué ici :',
  },
  queue: 'Cartes des modérateurs',
  noQueue: 'pas encore de salon',
  openToAll:
    '⚠️ Tout le monde peut lire ce salon : les cartes citent des messages et nomment des membres. Choisissez-en un que seuls les modérateurs voient.',
  queueLacks: (permissions) => `⚠️ Il m’y manque : ${formats.list(permissions)}`,
  rules: 'Règles',
  noRules: 'aucune pour l’instant',
  ruleCount: (rules, preset) =>
    `${plural(rules, 'règle', 'règles')}${preset === null ? '' : `, d’après le modèle « ${preset} »`}`,
  presets: {
    gentle: 'Avalanches, mentions en masse, arnaques connues, menaces : ce qui saute aux yeux',
    usual: 'Aussi répétitions, invitations, liens trompeurs, haine, propos contraires à l’article',
    strict: 'De même avec des seuils bas, et les insultes : pour un serveur attaqué',
  },
  choose: { queue: 'Où arrivent les cartes ?', preset: 'Avec quelles règles commencer ?' },
  lacking: '⚠️ Dans ce serveur, il me manque :',
  reasons: {
    ModerateMembers: 'pour les exclusions temporaires',
    KickMembers: 'pour expulser',
    BanMembers: 'pour bannir',
    ManageMessages: 'pour supprimer des messages',
    ManageChannels: 'pour le mode lent lors d’un raid',
    ManageGuild: 'pour les règles de Discord lui-même (AutoMod) ; facultatif',
  },
  lackingNothing: '✅ J’ai toutes les permissions dont la modération a besoin.',
  invite: 'M’inviter à nouveau avec ces permissions',
  noContent:
    '⚠️ Discord ne me laisse pas lire les messages (l’intention Message Content est désactivée) : mes règles ne relèvent donc rien d’elles-mêmes. Les signalements, les menus et les règles de Discord (AutoMod) fonctionnent. La personne qui me fait tourner peut l’activer avec `GLOSE_MESSAGE_CONTENT`.',
  buttons: {
    open: 'Modération…',
    here: 'Les cartes dans ce salon',
    on: 'Allumer',
    rehearseThenOn: 'Essayer, puis allumer',
    onActing: 'Allumer, elles agissent',
    onObserving: 'Allumer, toutes observent',
    off: 'Éteindre…',
    rules: 'Règles…',
    ladder: 'Échelle…',
    rehearse: 'Essayer…',
    suggested: 'Prendre les modes du modèle…',
    refresh: 'Vérifier à nouveau',
    cancel: 'Annuler',
    replace: 'Les remplacer',
    back: 'Retour',
  },
  replaces: ({ preset, rules, changed }) =>
    `**Remplacer les règles ?** Le modèle « ${preset} » prend la place de ${plural(rules, 'règle', 'règles')}${changed === 0 ? '' : `, dont ${formats.number(changed)} que vous avez modifiées`}. Ses règles commencent toutes par observer ; c’est sans retour. Les listes de mots interdits restent telles quelles.`,
  beforeOff:
    '**Éteindre la modération ?** Les commandes disparaissent, plus rien n’est lu ni proposé, les règles que j’ai créées dans l’AutoMod de Discord sont retirées, et les cartes en attente restent telles quelles. Règles, cas et notes sont conservés ; si vous rallumez, les règles sont comme avant, et celles de l’AutoMod sont à recréer.',
  beforeOn:
    '**Allumer, avec des règles qui agissent d’elles-mêmes ?** Celles-ci supprimeraient et avertiraient aussitôt, sans rien demander :',
  beforeSuggested:
    '**Laisser les règles faire ce à quoi le modèle les destine ?** Regardez d’abord un essai ou le bilan. Ce qui est appliqué supprime et avertit de lui-même ; expulsions et bannissements ne sont jamais que proposés.',
  switchedOn: (command) =>
    `✅ **La modération est allumée.** Les modérateurs ont maintenant \`/${command}\` ici, et les commandes des cas.`,
  switchedOff:
    '✅ La modération est éteinte. Ses commandes ont disparu de ce serveur ; les cas sont conservés.',
  notRegistered:
    '⚠️ Discord n’a pas pris le changement de commandes : il peut en manquer, ou en rester. Appuyez sur « Vérifier à nouveau » dans une minute ; le journal dit pourquoi.',
  isOff: (settingsCommand) =>
    `La modération est éteinte dans ce serveur. Qui le gère peut l’allumer avec \`/${settingsCommand}\`.`,
  setup: (on, commands) =>
    on
      ? `Allumée. \`/${commands.settings.name}\` y mène à tout moment.`
      : `Éteinte : je ne supprime rien, je n’avertis personne, et je ne lis que ce qu’on m’adresse. Si vous voulez, j’aide les modérateurs : des règles qui relèvent ce qui les enfreint, des cartes à trancher d’un clic, des cas que chacun peut contester. Vous pourrez aussi le faire plus tard, avec \`/${commands.settings.name}\`.`,
  errors: {
    queueFirst: 'Choisissez d’abord le salon où arrivent les cartes.',
    rulesFirst: 'Choisissez d’abord un modèle, sinon il n’y aurait aucune règle.',
    channelGone: 'Ce salon n’existe plus, ou je ne le vois pas. Choisissez-en un autre.',
    cannotPost: (channel, permissions) =>
      `Dans ${channel}, je ne peux pas poster de cartes : il me manque ${formats.list(permissions)}. Donnez-les-moi là-bas, ou choisissez un autre salon.`,
  },
};
