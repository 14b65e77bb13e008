import { languageName } from './language-name.js';
import type { Messages } from './messages.js';

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
  },
  answers: {
    from: ({ title, section, several }) => {
      const source = several ? 'les articles' : title === null ? 'l’article' : `« ${title} »`;
      return section === null
        ? `D’après ${source} :`
        : `D’après ${source}, section « ${section} » :`;
    },
    // Inside quotation marks of its own, a quote takes those of the second level around it.
    quoted: (quote) => (quote.includes('«') ? `“${quote}”` : `« ${quote} »`),
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
      'Il n’y a encore aucun article à lire. La personne qui gère le bot peut en déposer un dans son dossier d’articles (`knowledge/`).',
    unreadable: (language) =>
      `Cette question semble écrite dans une langue que je ne sais pas lire ici (${languageName('fr', language)}). Posez-la en français ou en anglais ; la personne qui gère le bot peut aussi régler un modèle qui lit cette langue.`,
    notices: {
      modelFailed: 'Le modèle n’a pas répondu : voici ce que dit le texte lui-même.',
      modelTooSlow: 'Le modèle a mis trop de temps : voici ce que dit le texte lui-même.',
      modelUnverified:
        'La réponse du modèle n’a pas pu être vérifiée dans le texte : voici ce que dit le texte lui-même.',
    },
  },
  summary: {
    of: (title) => `En bref, « ${title} » :`,
    articleMissing: 'Cet article n’est pas (ou plus) dans la bibliothèque.',
    nothingToSummarise: 'Cet article ne contient aucune phrase à résumer.',
    opening: 'Ouverture',
  },
};
