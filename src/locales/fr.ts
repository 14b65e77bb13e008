import { languageName } from './language-name.js';
import type { Messages } from './messages.js';
import { pluralIn } from './plural.js';

const plural = pluralIn('fr');

export const fr: Messages = {
  language: 'fr',
  errors: {
    unexpected: (reference) =>
      `Une erreur inattendue s’est produite. Réessayez ; si elle revient, donnez la référence ${reference} à la personne qui gère le bot.`,
  },
  reader: {
    articles: 'Articles',
    noArticles: 'Rien à lire pour l’instant',
    noArticlesAdvice:
      'Les articles apparaissent ici dès que la personne qui gère Glose en dépose un dans son dossier de connaissances.',
    allArticles: 'Tous les articles',
    skipToText: 'Aller au texte',
    contents: 'Sommaire',
    beginning: 'Début',
    titleIsOurs: 'Titre descriptif, donné par Glose',
    author: (name) => `Par ${name}`,
    published: (date) => `Publication : ${date}`,
    language: (name) => `Langue : ${name}`,
    originalPage: 'Page d’origine',
    version: (version) => `Version ${version}`,
    page: (number) => `p. ${number}`,
    earlierVersion: 'Vous lisez une version antérieure de cet article, telle qu’elle a été citée.',
    versionGone: 'Cette version n’est plus conservée',
    versionGoneAdvice: 'L’article a changé depuis qu’il a été cité ; la phrase a pu être déplacée.',
    readCurrent: 'Lire la version actuelle',
    notFound: 'Cette page n’existe pas',
    notFoundAdvice: 'L’adresse est fausse, ou l’article a été retiré de la bibliothèque.',
    linkToSection: (heading) => `Lien vers la section « ${heading} »`,
    failed: 'Cette page n’a pas pu être composée',
    failedAdvice: 'Réessayez dans un instant.',
    alsoIn: 'Aussi en :',
    isTranslation: 'Vous lisez une traduction. Les réponses citent l’original.',
    readOriginal: 'Lire l’original',
  },
  answers: {
    from: ({ title, section, several }) => {
      const source = several ? 'les articles' : title === null ? 'l’article' : `« ${title} »`;
      return section === null
        ? `D’après ${source} :`
        : `D’après ${source}, section « ${section} » :`;
    },
    // Inside quotation marks of its own, a quote takes those of the second level around it.
    // Always the same marks outside; those inside stay as the text has them, word for word.
    quoted: (quote) => `« ${quote} »`,
    translation: 'Traduction :',
    notCovered: (articles) =>
      articles > 1
        ? 'Aucun des articles ne répond à cette question.'
        : 'L’article ne répond pas à cette question.',
    notCoveredButNear: (articles) =>
      articles > 1
        ? 'Aucun des articles ne répond à cette question. Des passages s’en approchent, sans y répondre.'
        : 'L’article ne répond pas à cette question. Des passages s’en approchent, sans y répondre.',
    notVerified:
      'Une réponse a été trouvée, mais elle n’a pas pu être vérifiée mot pour mot dans le texte : elle n’est donc pas montrée.',
    libraryEmpty:
      'Il n’y a encore aucun article à lire. La personne qui gère le bot peut en déposer un dans son dossier d’articles (knowledge/).',
    stillReading:
      'Les articles sont encore en cours de lecture. Reposez votre question dans un instant.',
    unreadable: (language) =>
      `Cette question semble écrite dans une langue que je ne sais pas lire ici (${languageName('fr', language)}). Posez-la en français, en anglais, en espagnol ou en allemand ; la personne qui gère le bot peut aussi régler un modèle qui lit cette langue.`,
    notices: {
      modelFailed: 'Le modèle n’a pas répondu : voici ce que dit le texte lui-même.',
      modelTooSlow: 'Le modèle a mis trop de temps : voici ce que dit le texte lui-même.',
      modelUnverified:
        'La réponse du modèle n’a pas pu être vérifiée dans le texte : voici ce que dit le texte lui-même.',
      modelResting: 'Le modèle est en panne depuis un moment : voici ce que dit le texte lui-même.',
      budgetSpent: {
        member:
          'Votre part du modèle pour aujourd’hui est épuisée : voici ce que dit le texte lui-même.',
        channel:
          'La part du modèle de ce salon pour aujourd’hui est épuisée : voici ce que dit le texte lui-même.',
        server:
          'La part du modèle de ce serveur pour aujourd’hui est épuisée : voici ce que dit le texte lui-même.',
      },
      cutShort: 'La réponse s’est interrompue ici : la suite manque.',
      stopped: 'Arrêté ici sur demande : la suite de la réponse manque.',
      stoppedEarly:
        'Le modèle a été arrêté avant d’avoir rien dit : voici ce que dit le texte lui-même.',
    },
  },
  claims: {
    supported: ({ attribution, articles }) => {
      const source = articles > 1 ? 'Les articles le disent' : 'L’article le dit';
      return attribution === null ? `${source}.` : `${source}, selon ${attribution}.`;
    },
    contradicted: ({ attribution, articles, kind, claimed, stated }) => {
      const source = articles > 1 ? 'Les articles disent autre chose' : 'L’article dit autre chose';
      const matter = {
        figure: 'le chiffre diffère',
        date: 'la date diffère',
        name: 'le nom diffère',
        negation: 'l’un affirme, l’autre nie',
        comparison: 'la comparaison diffère',
        role: 'les rôles sont inversés',
      }[kind];
      const words = claimed && stated ? ` (« ${claimed} » ici, « ${stated} » dans le texte)` : '';
      const whose = attribution === null ? '' : `, selon ${attribution}`;
      return `${source}${whose} : ${matter}${words}.`;
    },
    notCovered: (articles) =>
      articles > 1 ? 'Les articles n’en parlent pas.' : 'L’article n’en parle pas.',
    notAsSuch: (articles) =>
      `${articles > 1 ? 'Les articles ne le disent' : 'L’article ne le dit'} pas tel quel. Le passage le plus proche :`,
  },
  summary: {
    of: (title) => `En bref, « ${title} » :`,
    translated: 'C’est une traduction ; chaque numéro mène à la phrase de l’original.',
    articleMissing: 'Cet article n’est pas (ou plus) dans la bibliothèque.',
    nothingToSummarise: 'Cet article ne contient aucune phrase à résumer.',
    opening: 'Ouverture',
  },
  discussion: {
    command: {
      name: 'discussion',
      description: 'Ce qui a été demandé, admis et contesté ici, par section de l’article',
      messages: {
        name: 'messages',
        description: 'Combien de messages relire ; sinon, les 100 derniers',
      },
      hours: { name: 'heures', description: 'Ou bien : combien d’heures en arrière' },
    },
    title: ({ messages, participants, from, to }) =>
      `**Ce qui s’est dit ici** · ${plural(messages, 'message', 'messages')} de ${plural(participants, 'personne', 'personnes')}, ${from} – ${to}`,
    elsewhere: 'À côté de l’article',
    kinds: { asked: 'Demandé', agreed: 'D’accord', disputed: 'Contesté', said: 'Relevé' },
    roles: { replies: 'Réponse', agrees: 'Pour', disputes: 'Contre' },
    articleAnswers: 'L’article répond :',
    unanswered: 'Sans réponse pour l’instant.',
    message: 'message',
    nothingRead:
      'Il n’y a ici aucun message à résumer sur cette période. Élargissez-la avec les options `messages` ou `heures`.',
    nothingFound: (messages) =>
      `J’ai relu ${plural(messages, 'message', 'messages')} : rien n’y porte sur l’article, et rien n’y est demandé ni débattu.`,
    leftOut: ({ optedOut, bots, commands }) => {
      const parts = [
        optedOut > 0
          ? `${plural(optedOut, 'message', 'messages')} de personnes qui ne souhaitent pas être résumées`
          : '',
        bots > 0 ? `${plural(bots, 'message', 'messages')} de bots` : '',
        commands > 0
          ? plural(commands, 'commande ou message sans texte', 'commandes ou messages sans texte')
          : '',
      ].filter((part) => part !== '');
      return parts.length === 0 ? null : `Laissés de côté : ${parts.join(', ')}.`;
    },
    madeBy: {
      extractive:
        'Relevé par une machine, d’après des règles : ce sont des citations, chacune avec son lien. Aucun nom n’est repris.',
      generative:
        'Rédigé par une machine (modèle) d’après les messages liés ; les citations sont mot pour mot. Aucun nom n’est repris.',
    },
    notices: {
      failed: 'Le modèle n’a pas répondu : voici ce que les règles ont relevé.',
      too_slow: 'Le modèle a mis trop de temps : voici ce que les règles ont relevé.',
      resting: 'Le modèle est en panne depuis un moment : voici ce que les règles ont relevé.',
      unverified:
        'Ce que le modèle a écrit ne se retrouvait pas dans les messages : voici ce que les règles ont relevé.',
      budgetSpent:
        'La part du modèle pour aujourd’hui est épuisée : voici ce que les règles ont relevé.',
    },
    share: 'Partager ici',
    sharedBy: (who) => `Partagé par ${who}`,
    shared: 'C’est partagé dans ce salon.',
    alreadyShared: 'Ce résumé est déjà partagé dans ce salon.',
    emptied:
      'Ce résumé a été vidé : les messages sur lesquels il reposait ont été supprimés ou retirés.',
    errors: {
      noIntent:
        'Je ne peux pas lire les messages ici : l’intention « Message Content » n’est pas accordée à ce bot. La personne qui le gère peut l’activer dans le portail développeur de Discord (page Bot), puis avec le réglage `GLOSE_MESSAGE_CONTENT=true`.',
      onlyInServers: 'Une discussion se résume dans un salon ou un fil d’un serveur.',
      notYours: 'Seule la personne qui a demandé ce résumé peut le partager.',
      expired: 'Ce résumé n’est plus gardé (30 jours). Demandez-en un nouveau.',
      unreadable:
        'Discord ne m’a pas laissé relire ce salon à l’instant. Réessayez dans un moment ; si cela dure, prévenez la modération.',
    },
  },
  library: {
    faults: {
      format:
        'Je lis les fichiers .md, .txt, .html, .pdf et .docx. Enregistrez-le sous l’un de ces formats, puis réessayez.',
      empty: 'Ce fichier ne contient pas de texte. Vérifiez que c’est le bon.',
      encoding:
        'Je n’arrive pas à lire les caractères de ce fichier. Enregistrez-le en texte UTF-8, puis réessayez.',
      protected:
        'Ce document est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis réessayez.',
      scanned:
        'Je ne trouve pas de texte dans ce PDF : il contient sans doute des images de pages. Passez-le à la reconnaissance de texte (OCR), puis réessayez.',
      damaged:
        'Je n’arrive pas à ouvrir ce fichier ; il est peut-être abîmé. Enregistrez-le de nouveau, ou dans un autre format.',
      tooLarge: 'Ce fichier est trop gros : 20 Mio au plus. Divisez-le en plusieurs articles.',
      tooMuch:
        'Ce fichier est trop lourd à lire d’un coup. Divisez-le, ou enregistrez-le dans un autre format.',
      frontMatter:
        'Je ne comprends pas les lignes entre les deux --- en tête du fichier. Corrigez-les, ou retirez-les.',
      translation:
        'Cette traduction n’est pas utilisée : elle doit avoir les mêmes titres et autant de phrases que l’original à côté duquel elle se trouve (x.en.md à côté de x.md).',
      sameTitle:
        'Un autre article porte le même titre : personne ne peut les distinguer. Donnez à l’un d’eux un autre titre.',
      notIndexed:
        'Le fichier est gardé, mais la recherche ne le trouve pas encore. Je réessaie de moi-même ; regardez l’état dans une minute.',
      other:
        'Quelque chose ne va pas avec ce fichier. La personne qui gère le bot en trouvera la raison dans son journal.',
    },
    tooManyFiles: (most) =>
      `Ce serveur a déjà ${most} articles à lui, c’est le maximum. Retirez-en d’abord un.`,
    noRoom: (mebibytes) =>
      `Les fichiers de ce serveur peuvent faire ${mebibytes} Mio en tout, et celui-ci n’y tient plus. Retirez-en d’abord un autre.`,
    nameTaken: (name) =>
      `Il y a déjà un fichier nommé \`${name}\`. Pour le remplacer, mettez cet article à jour ; sinon, donnez un autre nom au fichier.`,
    alreadyThere: 'Ce fichier est déjà, tel quel, dans la bibliothèque de ce serveur.',
    unknownFile:
      'Ce serveur n’a pas d’article de ce nom dans sa bibliothèque. Choisissez parmi les suggestions.',
    fetching: {
      notAnAddress: (address) =>
        `\`${address}\` n’est pas une adresse que je peux lire. Donnez-en une qui commence par https:// ou http://.`,
      unusual: (address) =>
        `Je ne lis pas \`${address}\` : l’adresse ne doit contenir ni identifiant, ni mot de passe, ni port particulier.`,
      notPublic: (address) =>
        `Je ne lis pas \`${address}\` : l’adresse mène dans un réseau privé. Donnez plutôt le fichier lui-même.`,
      unknownHost: (address) => `Je ne trouve pas \`${address}\`. Vérifiez l’adresse.`,
      unreachable: (address) =>
        `Je n’arrive pas à joindre \`${address}\`. Réessayez plus tard, ou donnez le fichier lui-même.`,
      tooSlow: (address) =>
        `\`${address}\` met trop de temps à répondre. Réessayez plus tard, ou donnez le fichier lui-même.`,
      tooLarge: (address) =>
        `Ce qui se trouve à \`${address}\` est trop gros : 20 Mio au plus. Donnez un texte plus court.`,
      type: (address) =>
        `Ce qui se trouve à \`${address}\` n’est pas un texte que je sais lire. Il faut une page web, un PDF, un document Word (.docx) ou du texte simple.`,
      redirects: (address) =>
        `\`${address}\` me renvoie sans fin d’une adresse à l’autre. Ouvrez-la dans un navigateur, et donnez l’adresse où vous arrivez.`,
      robots: (address) =>
        `\`${address}\` demande aux programmes de ne pas lire cette page (robots.txt), et je m’y tiens. Si vous avez le droit d’utiliser ce texte, donnez-le en fichier.`,
      robotsUnknown: (address) =>
        `Je n’arrive pas à savoir si \`${address}\` se laisse lire par des programmes (robots.txt ne répond pas). Réessayez plus tard, ou donnez le fichier lui-même.`,
      notAttachment: (address) =>
        `\`${address}\` n’est pas un fichier de Discord. Joignez-le de nouveau à la commande.`,
      status: (address, status) =>
        `\`${address}\` a répondu par l’erreur ${status}. Vérifiez dans un navigateur que tout le monde peut lire la page.`,
    },
  },
  commands: {
    ask: {
      name: 'demander',
      description:
        'Poser une question à l’article : la réponse le cite, avec la place de chaque phrase',
      question: { name: 'question', description: 'Ce que vous voulez savoir' },
      private: { name: 'privé', description: 'Vous seul voyez la réponse' },
    },
    summary: {
      name: 'résumé',
      description: 'Résumer l’article, chaque phrase avec sa place',
      style: { name: 'style', description: 'Comment le résumer' },
      article: { name: 'article', description: 'Quel article ; sinon, le dernier ajouté' },
      styles: { short: 'En trois phrases', bullets: 'En liste', sections: 'Par section' },
    },
    sources: {
      name: 'sources',
      description: 'Lire les passages de la dernière réponse ici, ou chercher dans les articles',
      query: {
        name: 'recherche',
        description: 'Ce qu’il faut chercher ; sinon, la dernière réponse ici',
      },
    },
    article: {
      name: 'article',
      description: 'Les articles dont les réponses sont tirées',
      list: { name: 'liste', description: 'Quels articles il y a' },
      show: { name: 'voir', description: 'Un article avec ses sections' },
      article: { name: 'article', description: 'Quel article' },
    },
    help: { name: 'aide', description: 'Ce que je sais faire, et comment me questionner' },
  },
  discord: {
    madeBy: {
      extractive: 'Trouvé par une machine (moteur extractif), cité mot pour mot',
      generative: 'Rédigé par une machine (moteur génératif), citations vérifiées mot pour mot',
    },
    source: ({ title, version }) => `« ${title} », version ${version}`,
    beginning: 'Début',
    controls: { sources: 'Sources', nearest: 'Passages les plus proches' },
    sourcesOf: (question) =>
      question === '' ? '**Sources**' : `**Sources** de la réponse à « ${question} »`,
    noSources: 'Cette réponse ne cite rien : elle n’a donc pas de sources.',
    nearestOnly:
      '**Passages les plus proches** : ils s’approchent de la question, mais n’y répondent pas. Ce ne sont pas les sources d’une réponse.',
    noNearest: 'Aucun passage ne s’approche de cette question.',
    writing: {
      underWay: 'En cours d’écriture ; chaque phrase affichée est déjà vérifiée.',
      stop: 'Arrêter',
      notYours: 'Seule la personne qui a posé la question peut arrêter cette réponse.',
      finished: 'Cette réponse est déjà terminée.',
    },
    noAnswerHere:
      'Rien n’a encore reçu de réponse dans ce salon. Posez une question avec `/demander`, ou cherchez dans les articles avec l’option `recherche`.',
    foundFor: (query) => `Passages trouvés pour « ${query} », le meilleur d’abord :`,
    nothingFound: (query) => `Aucun passage trouvé pour « ${query} ». Essayez d’autres mots.`,
    feedback: {
      thanks: {
        up: 'C’est noté : cette réponse vous a aidé. Appuyez encore sur 👍 pour revenir dessus.',
        down: 'C’est noté : cette réponse ne vous a pas aidé. Appuyez encore sur 👎 pour revenir dessus.',
      },
      takenBack: 'Votre avis sur cette réponse a été retiré.',
    },
    help: (commands) =>
      [
        '**Je réponds d’après les articles, et rien d’autre.** Chaque phrase d’une réponse est citée ; son numéro ouvre sa place dans le texte. Ce que les articles ne disent pas, je dis qu’il n’y est pas.',
        '',
        `- \`/${commands.ask.name}\` : poser une question ; avec \`${commands.ask.private.name}\`, vous seul voyez la réponse`,
        `- \`/${commands.summary.name}\` : un article en trois phrases, en liste ou par section`,
        `- \`/${commands.sources.name}\` : les passages de la dernière réponse ici, ou une recherche`,
        `- \`/${commands.article.name}\` : ce qu’il y a à lire`,
        '- ou mentionnez-moi dans un message, avec votre question ; répondez à une réponse pour la prolonger',
        '',
        '-# C’est une machine qui répond. Sous une réponse, 📖 en montre les sources à vous seul ; 👍 et 👎 disent ce qu’elle valait à la personne qui me gère. Les réponses sont gardées 90 jours.',
      ].join('\n'),
    askMe: (command) =>
      `Posez-moi une question sur les articles : mentionnez-moi avec votre question, ou utilisez \`/${command}\`.`,
    permissions: {
      ManageGuild: 'Gérer le serveur',
      ModerateMembers: 'Exclure temporairement des membres',
      ManageMessages: 'Gérer les messages',
      ManageChannels: 'Gérer les salons',
      ViewChannel: 'Voir les salons',
      SendMessages: 'Envoyer des messages',
      SendMessagesInThreads: 'Envoyer des messages dans les fils',
      CreatePublicThreads: 'Créer des fils publics',
      ReadMessageHistory: 'Voir les anciens messages',
      AttachFiles: 'Joindre des fichiers',
      EmbedLinks: 'Intégrer des liens',
    },
    errors: {
      expired: 'Ce bouton a expiré : sa réponse n’est plus gardée. Posez la question de nouveau.',
      unknownCommand:
        'Je ne connais plus cette commande. Appuyez sur Ctrl+R (ou relancez l’application) pour voir les commandes actuelles.',
      unknownArticle: ({ named, titles }) =>
        `Il n’y a pas d’article « ${named} ». ${titles.length === 0 ? 'La bibliothèque est vide.' : `Il y a : ${titles.map((title) => `« ${title} »`).join(', ')}. Choisissez parmi les suggestions.`}`,
      iLackPermission: (permission) =>
        `Il me manque ici la permission « ${permission} ». Une personne qui gère le serveur peut me la donner dans les réglages du salon ou de mon rôle.`,
      disabledHere:
        'Je suis désactivé dans ce salon. Les personnes qui gèrent le serveur peuvent m’y réactiver.',
      missingPermission: (permission) =>
        `Il vous faut la permission « ${permission} » dans ce salon.`,
      coolDown: (when) =>
        `Cela fait beaucoup à la fois. Vous pourrez utiliser cette commande de nouveau ${when}.`,
      tooManyWaiting: (count) =>
        `Vous avez déjà ${count} questions en attente. Posez la suivante quand certaines auront leur réponse.`,
      tooSlow:
        'La réponse prenait trop de temps : j’ai arrêté. Posez la question de nouveau dans un instant.',
      blocked:
        'Une règle de ce serveur (AutoMod) ne laisse pas passer la réponse. Ses modérateurs peuvent m’en exempter.',
      stopped:
        'On me redémarre, et je n’ai pas pu finir. Posez la question de nouveau dans un instant.',
    },
  },
};
