import { formatsIn } from '../../../formats.js';
import type { RuleEditingWords } from '../../../words/moderation/rule-editing.js';

const formats = formatsIn('fr');
const { plural } = formats;

export const editing: RuleEditingWords = {
  title: '**Règles**',
  none: 'Il n’y a encore aucune règle. Ajoutez-en une ci-dessous, ou prenez un modèle dans l’aperçu.',
  hint: 'Choisissez une règle pour la changer. Une nouvelle règle ne fait d’abord qu’observer.',
  numbered: ({ kind, number }) => `${kind} (${number})`,
  choose: {
    rule: 'Quelle règle ?',
    kind: 'Ajouter une règle…',
    response: 'Que proposer ou faire ?',
    find: 'Qu’est-ce qui compte ?',
    everyone: 'Les mentions de tout le monde ?',
    lookAlikes: 'Seulement les domaines listés ?',
    channels: 'Seulement dans ces salons (aucun : partout)',
    exemptRoles: 'Pas pour ces rôles',
    exemptChannels: 'Pas dans ces salons',
  },
  kinds: {
    flood: 'Trop de messages d’un membre en peu de temps',
    repeats: 'Le même texte, encore et encore',
    mentions: 'Beaucoup de membres ou de rôles mentionnés dans un message',
    invites: 'Invitations vers d’autres serveurs',
    scam: 'Liens d’arnaques connues, et domaines qui imitent des noms connus',
    words: 'Vos propres mots et motifs, même déguisés',
    insults: 'Insultes, haine et menaces, en français et en anglais',
    misstatement: 'Ce que l’article contredit ; montré aux seuls modérateurs, jamais appliqué',
  },
  modes: {
    observe: 'Ce qu’elle relève est seulement compté, pour le bilan.',
    propose: 'Ce qu’elle relève arrive aux modérateurs sous forme de carte ; ils décident.',
    enforce: 'Elle agit d’elle-même ; les modérateurs voient le cas et peuvent l’annuler.',
  },
  labels: {
    mode: 'Mode',
    limits: 'Relève',
    where: 'Où',
    exempt: 'Exempts',
    response: 'Réponse',
    exempted: 'Exempts de toutes les règles',
    words: 'Mots',
  },
  limits: {
    flood: ({ messages, seconds }) =>
      `plus de ${plural(messages, 'message', 'messages')} d’un membre en ${formats.duration(seconds)}`,
    repeats: ({ times, seconds }) =>
      `le même texte plus de ${plural(times, 'fois', 'fois')} en ${formats.duration(seconds)}`,
    mentions: ({ most, everyone }) =>
      `plus de ${plural(most, 'mention', 'mentions')} dans un message${everyone ? ', et toute mention de tout le monde' : ''}`,
    invites: (allowed) =>
      `toute invitation${allowed === 0 ? '' : `, sauf ${plural(allowed, 'autorisée', 'autorisées')}`}`,
    scam: ({ lookAlikes, allowed }) =>
      `les domaines listés${lookAlikes ? ' et leurs imitations' : ' seulement'}${allowed === 0 ? '' : `, sauf ${plural(allowed, 'autorisé', 'autorisés')}`}`,
    words: ({ words, allowed }) =>
      `${plural(words, 'mot ou motif', 'mots et motifs')}${allowed === 0 ? '' : `, ${plural(allowed, 'exception', 'exceptions')}`}`,
    insults: ({ find, guidance }) =>
      `${formats.list(find)}${guidance ? ', selon les règles de ce serveur' : ''}`,
    misstatement: 'ce que l’article contredit',
  },
  find: { insult: 'insultes', hatred: 'haine', threat: 'menaces' },
  everyone: {
    yes: 'Les mentions de tout le monde comptent',
    no: 'Les mentions de tout le monde ne comptent pas',
  },
  lookAlikes: { yes: 'Domaines listés et imitations', no: 'Domaines listés seulement' },
  everywhere: 'tout le serveur',
  nobody: 'personne',
  moderatorsToo: 'Les modérateurs et les bots sont toujours exempts.',
  responses: {
    nothing: 'les modérateurs décident, rien n’est proposé',
    deletes: 'les messages sont supprimés',
    warns: 'l’étape suivante de l’échelle s’applique',
    both: 'les messages sont supprimés, et l’étape suivante de l’échelle s’applique',
  },
  buttons: {
    change: 'Changer…',
    words: 'Mots…',
    where: 'Où, et pas pour qui…',
    exempt: 'Exempts de toutes les règles…',
    rehearse: 'Essayer',
    remove: 'Retirer…',
    back: 'Retour',
    overview: 'Aperçu',
    save: 'Enregistrer',
    discard: 'Abandonner',
    enforce: 'La laisser agir',
  },
  fields: {
    messages: 'Messages, au-delà desquels elle relève',
    seconds: 'En combien de secondes',
    times: 'Répétitions, au-delà desquelles elle relève',
    most: 'Mentions, au-delà desquelles elle relève',
    words: 'Mots et motifs interdits',
    addWords: 'Mots et motifs à ajouter',
    removeWords: 'Mots et motifs à retirer',
    allowedWords: 'Jamais relevés, même si un motif convient',
    invites: 'Invitations autorisées (codes ou liens)',
    domains: 'Domaines autorisés',
    guidance: 'Vos règles, pour un modèle qui juge',
  },
  hints: {
    words:
      'Un par ligne ou avec des virgules. * : des lettres quelconques, ? : une seule ; rien d’autre.',
    entries: (most) => `Un par ligne ou avec des virgules ; ${formats.number(most)} au plus.`,
    guidance: 'Seulement si un modèle est réglé ; il doit citer les mots du message.',
  },
  beforeEnforce: ({ rule, response, steps, found, dismissed, days }) =>
    [
      `**Laisser « ${rule} » agir d’elle-même ?**`,
      `Désormais, quand elle relève quelque chose : ${response}.`,
      ...(steps.length === 0
        ? []
        : [
            `L’échelle : ${steps.join(' → ')}. Une règle n’expulse et ne bannit jamais : elle le propose.`,
          ]),
      `Sur ${plural(days, 'jour', 'jours')}, elle a relevé ${plural(found, 'message', 'messages')}, dont les modérateurs ont classé ${formats.number(dismissed)} sans suite. Les membres apprennent quoi et pourquoi, et peuvent faire appel ; chaque action est un cas qui peut être annulé.`,
    ].join('\n'),
  beforeRemove: (rule) => `**Retirer « ${rule} » ?** Ses réglages seront perdus ; les cas restent.`,
  draft: '✏️ **Pas encore enregistré.** D’ici là, la règle reste comme elle était.',
  draftNew: '✏️ **Pas encore enregistrée.** Cette règle ne compte qu’une fois enregistrée.',
  typedKept: (button) =>
    `✏️ **Pas encore enregistré.** Ce que vous avez tapé est gardé : corrigez-le sous « ${button} ».`,
  draftNeedsWords: '✏️ **Pas encore enregistré.** Donnez les mots que vous ne voulez pas ici.',
  saved: '✅ Enregistré.',
  errors: {
    ruleGone: 'Cette règle n’existe plus. Regardez la liste à nouveau.',
    tooManyRules: (most) =>
      `Un serveur a au plus ${plural(most, 'règle', 'règles')}. Retirez-en une, ou changez-en une qui existe.`,
    noWords: () => 'Une liste de mots interdits a besoin d’un mot au moins.',
    notAWord: ({ given, most }) =>
      `« ${given} » ne peut pas être interdit : donnez un mot, ou quelques-uns, avec au moins une lettre ou un signe, ${formats.number(most)} caractères au plus.`,
    pattern: (given) =>
      `« ${given} » ressemble à une expression régulière. Seuls * (des lettres quelconques, ou aucune) et ? (une lettre) ont un sens ; tous les autres signes valent pour eux-mêmes. Les déguisements (l33t, e s p a c e s, áccents, lettres répétéées) sont relevés de toute façon.`,
    notADomain: (given) => `« ${given} » n’est pas un domaine. Écrivez par exemple example.com.`,
    notAnInvite: (given) =>
      `« ${given} » n’est pas une invitation. Écrivez son code ou son lien, par exemple discord.gg/abc123.`,
    tooManyEntries: ({ field, given, most }) =>
      `${field} : ${formats.number(given)} entrées, c’est trop ; ${formats.number(most)} au plus.`,
  },
};
