import { languageName } from './language-name.js';
import type { Messages } from './messages.js';

export const es: Messages = {
  language: 'es',
  errors: {
    unexpected: (reference) =>
      `Ha ocurrido un error inesperado. Inténtalo de nuevo; si se repite, da la referencia ${reference} a quien administra el bot.`,
  },
  reader: {
    articles: 'Artículos',
    noArticles: 'Nada que leer por ahora',
    noArticlesAdvice:
      'Los artículos aparecen aquí en cuanto quien administra Glose deja uno en su carpeta de conocimientos.',
    allArticles: 'Todos los artículos',
    skipToText: 'Ir al texto',
    contents: 'Índice',
    beginning: 'Comienzo',
    titleIsOurs: 'Título descriptivo, puesto por Glose',
    author: (name) => `Por ${name}`,
    published: (date) => `Publicación: ${date}`,
    language: (name) => `Idioma: ${name}`,
    originalPage: 'Página original',
    version: (version) => `Versión ${version}`,
    page: (number) => `p. ${number}`,
    earlierVersion: 'Estás leyendo una versión anterior de este artículo, tal como fue citada.',
    versionGone: 'Esta versión ya no se conserva',
    versionGoneAdvice:
      'El artículo ha cambiado desde que fue citado; la frase puede estar en otro lugar.',
    readCurrent: 'Leer la versión actual',
    notFound: 'Esta página no existe',
    notFoundAdvice: 'La dirección es errónea, o el artículo se ha retirado de la biblioteca.',
    linkToSection: (heading) => `Enlace a la sección «${heading}»`,
    failed: 'No se ha podido componer esta página',
    failedAdvice: 'Inténtalo de nuevo dentro de un momento.',
    alsoIn: 'También en:',
    isTranslation: 'Estás leyendo una traducción. Las respuestas citan el original.',
    readOriginal: 'Leer el original',
  },
  answers: {
    from: ({ title, section, several }) => {
      const source = several ? 'los artículos' : title === null ? 'el artículo' : `«${title}»`;
      return section === null ? `Según ${source}:` : `Según ${source}, sección «${section}»:`;
    },
    quoted: (quote) => `«${quote}»`,
    translation: 'Traducción:',
    notCovered: (articles) =>
      articles > 1
        ? 'Ninguno de los artículos responde a esta pregunta.'
        : 'El artículo no responde a esta pregunta.',
    notCoveredButNear: (articles) =>
      articles > 1
        ? 'Ninguno de los artículos responde a esta pregunta. Hay pasajes que se acercan, sin responderla.'
        : 'El artículo no responde a esta pregunta. Hay pasajes que se acercan, sin responderla.',
    notVerified:
      'Se ha encontrado una respuesta, pero no se ha podido comprobar palabra por palabra en el texto: por eso no se muestra.',
    libraryEmpty:
      'Todavía no hay ningún artículo que leer. Quien administra el bot puede dejar uno en su carpeta de artículos (knowledge/).',
    stillReading:
      'Los artículos todavía se están leyendo. Repite tu pregunta dentro de un momento.',
    unreadable: (language) =>
      `Esta pregunta parece escrita en un idioma que aquí no sé leer (${languageName('es', language)}). Hazla en español, francés, inglés o alemán; quien administra el bot puede también configurar un modelo que lea ese idioma.`,
    notices: {
      modelFailed: 'El modelo no ha respondido: esto es lo que dice el propio texto.',
      modelTooSlow: 'El modelo ha tardado demasiado: esto es lo que dice el propio texto.',
      modelUnverified:
        'La respuesta del modelo no se ha podido comprobar en el texto: esto es lo que dice el propio texto.',
      modelResting: 'El modelo lleva un rato fallando: esto es lo que dice el propio texto.',
      budgetSpent: {
        member: 'Tu parte del modelo para hoy se ha agotado: esto es lo que dice el propio texto.',
        channel:
          'La parte del modelo de este canal para hoy se ha agotado: esto es lo que dice el propio texto.',
        server:
          'La parte del modelo de este servidor para hoy se ha agotado: esto es lo que dice el propio texto.',
      },
      cutShort: 'La respuesta se interrumpió aquí: falta el resto.',
      stopped: 'Detenido aquí a petición: falta el resto de la respuesta.',
      stoppedEarly: 'El modelo se detuvo antes de decir nada: esto es lo que dice el propio texto.',
    },
  },
  claims: {
    supported: ({ attribution, articles }) => {
      const source = articles > 1 ? 'Los artículos lo dicen' : 'El artículo lo dice';
      return attribution === null ? `${source}.` : `${source}, según ${attribution}.`;
    },
    contradicted: ({ attribution, articles, kind, claimed, stated }) => {
      const source = articles > 1 ? 'Los artículos dicen otra cosa' : 'El artículo dice otra cosa';
      const matter = {
        figure: 'la cifra es distinta',
        date: 'la fecha es distinta',
        name: 'el nombre es distinto',
        negation: 'uno afirma lo que el otro niega',
        comparison: 'la comparación es distinta',
        role: 'los papeles están invertidos',
      }[kind];
      const words = claimed && stated ? ` («${claimed}» aquí, «${stated}» en el texto)` : '';
      const whose = attribution === null ? '' : `, según ${attribution}`;
      return `${source}${whose}: ${matter}${words}.`;
    },
    notCovered: (articles) =>
      articles > 1 ? 'Los artículos no lo mencionan.' : 'El artículo no lo menciona.',
    notAsSuch: (articles) =>
      `${articles > 1 ? 'Los artículos no lo dicen' : 'El artículo no lo dice'} tal cual. El pasaje más cercano:`,
  },
  summary: {
    of: (title) => `En resumen, «${title}»:`,
    translated: 'Es una traducción; cada número lleva a la frase del original.',
    articleMissing: 'Ese artículo no está (o ya no está) en la biblioteca.',
    nothingToSummarise: 'Este artículo no contiene ninguna frase que resumir.',
    opening: 'Apertura',
  },
  commands: {
    ask: {
      name: 'preguntar',
      description: 'Preguntar al artículo: la respuesta lo cita, con el lugar de cada frase',
      question: { name: 'pregunta', description: 'Lo que quieres saber' },
      private: { name: 'privado', description: 'Solo tú ves la respuesta' },
    },
    summary: {
      name: 'resumen',
      description: 'Resumir el artículo, cada frase con su lugar',
      style: { name: 'estilo', description: 'Cómo resumirlo' },
      article: { name: 'artículo', description: 'Qué artículo; si no, el último añadido' },
      styles: { short: 'En tres frases', bullets: 'En lista', sections: 'Por sección' },
    },
    sources: {
      name: 'fuentes',
      description: 'Leer los pasajes de la última respuesta aquí, o buscar en los artículos',
      query: { name: 'búsqueda', description: 'Qué buscar; si no, la última respuesta aquí' },
    },
    article: {
      name: 'artículo',
      description: 'Los artículos de los que salen las respuestas',
      list: { name: 'lista', description: 'Qué artículos hay' },
      show: { name: 'ver', description: 'Un artículo con sus secciones' },
      article: { name: 'artículo', description: 'Qué artículo' },
    },
    help: { name: 'ayuda', description: 'Lo que sé hacer, y cómo preguntarme' },
  },
  discord: {
    madeBy: {
      extractive: 'Encontrado por una máquina (motor extractivo), citado palabra por palabra',
      generative:
        'Redactado por una máquina (motor generativo), citas comprobadas palabra por palabra',
    },
    source: ({ title, version }) => `«${title}», versión ${version}`,
    beginning: 'Comienzo',
    controls: { sources: 'Fuentes', nearest: 'Pasajes más cercanos' },
    sourcesOf: (question) =>
      question === '' ? '**Fuentes**' : `**Fuentes** de la respuesta a «${question}»`,
    noSources: 'Esta respuesta no cita nada: por eso no tiene fuentes.',
    nearestOnly:
      '**Pasajes más cercanos**: se acercan a la pregunta, pero no la responden. No son las fuentes de una respuesta.',
    noNearest: 'Ningún pasaje se acerca a esta pregunta.',
    writing: {
      underWay: 'Se está escribiendo; cada frase mostrada ya está comprobada.',
      stop: 'Detener',
      notYours: 'Solo quien hizo la pregunta puede detener esta respuesta.',
      finished: 'Esta respuesta ya está terminada.',
    },
    noAnswerHere:
      'Todavía no se ha respondido nada en este canal. Haz una pregunta con `/preguntar`, o busca en los artículos con la opción `búsqueda`.',
    foundFor: (query) => `Pasajes encontrados para «${query}», el mejor primero:`,
    nothingFound: (query) =>
      `No se ha encontrado ningún pasaje para «${query}». Prueba con otras palabras.`,
    feedback: {
      thanks: {
        up: 'Anotado: esta respuesta te ha ayudado. Pulsa 👍 otra vez para retirarlo.',
        down: 'Anotado: esta respuesta no te ha ayudado. Pulsa 👎 otra vez para retirarlo.',
      },
      takenBack: 'Se ha retirado tu opinión sobre esta respuesta.',
    },
    help: (commands) =>
      [
        '**Respondo a partir de los artículos, y de nada más.** Cada frase de una respuesta está citada; su número abre su lugar en el texto. De lo que los artículos no dicen, digo que no está.',
        '',
        `- \`/${commands.ask.name}\`: hacer una pregunta; con \`${commands.ask.private.name}\`, solo tú ves la respuesta`,
        `- \`/${commands.summary.name}\`: un artículo en tres frases, en lista o por sección`,
        `- \`/${commands.sources.name}\`: los pasajes de la última respuesta aquí, o una búsqueda`,
        `- \`/${commands.article.name}\`: lo que hay para leer`,
        '- o mencióname en un mensaje, con tu pregunta; responde a una respuesta para seguir preguntando',
        '',
        '-# Responde una máquina. Bajo una respuesta, 📖 te muestra sus fuentes solo a ti; 👍 y 👎 dicen a quien me administra lo que valía. Las respuestas se guardan 90 días.',
      ].join('\n'),
    askMe: (command) =>
      `Hazme una pregunta sobre los artículos: mencióname con tu pregunta, o usa \`/${command}\`.`,
    permissions: {
      ManageGuild: 'Gestionar servidor',
      ModerateMembers: 'Aislar temporalmente a miembros',
      ManageMessages: 'Gestionar mensajes',
    },
    errors: {
      expired: 'Este botón ha caducado: su respuesta ya no se guarda. Haz la pregunta de nuevo.',
      unknownCommand:
        'Ya no conozco este comando. Pulsa Ctrl+R (o reinicia la aplicación) para ver los comandos actuales.',
      unknownArticle: ({ named, titles }) =>
        `No hay ningún artículo «${named}». ${titles.length === 0 ? 'La biblioteca está vacía.' : `Hay: ${titles.map((title) => `«${title}»`).join(', ')}. Elige entre las sugerencias.`}`,
      missingPermission: (permission) => `Necesitas el permiso «${permission}» en este canal.`,
      coolDown: (when) => `Son muchas a la vez. Podrás usar este comando de nuevo ${when}.`,
      tooManyWaiting: (count) =>
        `Ya tienes ${count} preguntas en espera. Haz la siguiente cuando algunas tengan su respuesta.`,
      tooSlow:
        'La respuesta tardaba demasiado y la he detenido. Repite la pregunta dentro de un momento.',
      blocked:
        'Una regla de este servidor (AutoMod) no deja pasar la respuesta. Sus moderadores pueden eximirme.',
      stopped:
        'Me están reiniciando y no he podido terminar. Repite la pregunta dentro de un momento.',
    },
  },
};
