import { languageName } from './language-name.js';
import type { Messages } from './messages.js';
import { pluralIn } from './plural.js';

const plural = pluralIn('de');

export const de: Messages = {
  language: 'de',
  errors: {
    unexpected: (reference) =>
      `Ein unerwarteter Fehler ist aufgetreten. Versuche es noch einmal; kommt er wieder, gib der Person, die den Bot betreut, die Nummer ${reference}.`,
  },
  reader: {
    articles: 'Artikel',
    noArticles: 'Noch nichts zu lesen',
    noArticlesAdvice:
      'Artikel erscheinen hier, sobald die Person, die Glose betreut, einen in seinen Wissensordner legt.',
    allArticles: 'Alle Artikel',
    skipToText: 'Zum Text',
    contents: 'Inhalt',
    beginning: 'Anfang',
    titleIsOurs: 'Beschreibender Titel, von Glose vergeben',
    author: (name) => `Von ${name}`,
    published: (date) => `Veröffentlicht: ${date}`,
    language: (name) => `Sprache: ${name}`,
    originalPage: 'Ursprüngliche Seite',
    version: (version) => `Fassung ${version}`,
    page: (number) => `S. ${number}`,
    earlierVersion: 'Du liest eine frühere Fassung dieses Artikels, so wie sie zitiert wurde.',
    versionGone: 'Diese Fassung wird nicht mehr aufbewahrt',
    versionGoneAdvice:
      'Der Artikel hat sich geändert, seit er zitiert wurde; der Satz kann an anderer Stelle stehen.',
    readCurrent: 'Die aktuelle Fassung lesen',
    notFound: 'Diese Seite gibt es nicht',
    notFoundAdvice: 'Die Adresse ist falsch, oder der Artikel wurde aus der Bibliothek genommen.',
    linkToSection: (heading) => `Link zum Abschnitt „${heading}“`,
    failed: 'Diese Seite konnte nicht erstellt werden',
    failedAdvice: 'Versuche es in einem Augenblick noch einmal.',
    alsoIn: 'Auch auf:',
    isTranslation: 'Du liest eine Übersetzung. Die Antworten zitieren das Original.',
    readOriginal: 'Das Original lesen',
  },
  answers: {
    from: ({ title, section, several }) => {
      const source = several ? 'den Artikeln' : title === null ? 'dem Artikel' : `„${title}“`;
      return section === null ? `Nach ${source}:` : `Nach ${source}, Abschnitt „${section}“:`;
    },
    quoted: (quote) => `„${quote}“`,
    translation: 'Übersetzung:',
    notCovered: (articles) =>
      articles > 1
        ? 'Keiner der Artikel beantwortet diese Frage.'
        : 'Der Artikel beantwortet diese Frage nicht.',
    notCoveredButNear: (articles) =>
      articles > 1
        ? 'Keiner der Artikel beantwortet diese Frage. Einige Stellen kommen ihr nahe, ohne sie zu beantworten.'
        : 'Der Artikel beantwortet diese Frage nicht. Einige Stellen kommen ihr nahe, ohne sie zu beantworten.',
    notVerified:
      'Es wurde eine Antwort gefunden, aber sie ließ sich im Text nicht Wort für Wort prüfen: Sie wird deshalb nicht gezeigt.',
    libraryEmpty:
      'Es gibt noch keinen Artikel zu lesen. Die Person, die den Bot betreut, kann einen in seinen Artikelordner (knowledge/) legen.',
    stillReading:
      'Die Artikel werden noch gelesen. Stelle deine Frage in einem Augenblick noch einmal.',
    unreadable: (language) =>
      `Diese Frage scheint in einer Sprache geschrieben zu sein, die ich hier nicht lesen kann (${languageName('de', language)}). Stelle sie auf Deutsch, Englisch, Französisch oder Spanisch; die Person, die den Bot betreut, kann auch ein Modell einstellen, das diese Sprache liest.`,
    notices: {
      modelFailed: 'Das Modell hat nicht geantwortet: Hier steht, was der Text selbst sagt.',
      modelTooSlow: 'Das Modell hat zu lange gebraucht: Hier steht, was der Text selbst sagt.',
      modelUnverified:
        'Die Antwort des Modells ließ sich im Text nicht prüfen: Hier steht, was der Text selbst sagt.',
      modelResting:
        'Das Modell ist seit einer Weile gestört: Hier steht, was der Text selbst sagt.',
      budgetSpent: {
        member:
          'Dein Anteil am Modell für heute ist aufgebraucht: Hier steht, was der Text selbst sagt.',
        channel:
          'Der Anteil dieses Kanals am Modell für heute ist aufgebraucht: Hier steht, was der Text selbst sagt.',
        server:
          'Der Anteil dieses Servers am Modell für heute ist aufgebraucht: Hier steht, was der Text selbst sagt.',
      },
      cutShort: 'Die Antwort ist hier abgebrochen: Ihr Rest fehlt.',
      stopped: 'Hier auf Wunsch angehalten: Der Rest der Antwort fehlt.',
      stoppedEarly:
        'Das Modell wurde angehalten, bevor es etwas gesagt hatte: Hier steht, was der Text selbst sagt.',
    },
  },
  claims: {
    supported: ({ attribution, articles }) => {
      const source = articles > 1 ? 'Die Artikel sagen das' : 'Der Artikel sagt das';
      return attribution === null ? `${source}.` : `${source}, laut ${attribution}.`;
    },
    contradicted: ({ attribution, articles, kind, claimed, stated }) => {
      const source =
        articles > 1 ? 'Die Artikel sagen etwas anderes' : 'Der Artikel sagt etwas anderes';
      const matter = {
        figure: 'Die Zahl weicht ab',
        date: 'Das Datum weicht ab',
        name: 'Der Name weicht ab',
        negation: 'Das eine bejaht, was das andere verneint',
        comparison: 'Der Vergleich weicht ab',
        role: 'Die Rollen sind vertauscht',
      }[kind];
      const words = claimed && stated ? ` („${claimed}“ hier, „${stated}“ im Text)` : '';
      const whose = attribution === null ? '' : `, laut ${attribution}`;
      return `${source}${whose}: ${matter}${words}.`;
    },
    notCovered: (articles) =>
      articles > 1 ? 'Die Artikel erwähnen das nicht.' : 'Der Artikel erwähnt das nicht.',
    notAsSuch: (articles) =>
      `${articles > 1 ? 'Die Artikel sagen' : 'Der Artikel sagt'} es nicht ausdrücklich. Die nächstliegende Stelle:`,
  },
  summary: {
    of: (title) => `In Kürze, „${title}“:`,
    translated: 'Dies ist eine Übersetzung; jede Nummer führt zum Satz des Originals.',
    articleMissing: 'Dieser Artikel ist nicht (oder nicht mehr) in der Bibliothek.',
    nothingToSummarise: 'Dieser Artikel enthält keinen Satz, der sich zusammenfassen ließe.',
    opening: 'Auftakt',
  },
  discussion: {
    command: {
      name: 'diskussion',
      description:
        'Was hier gefragt wurde, was einig und was strittig ist, nach Abschnitten des Artikels',
      messages: {
        name: 'nachrichten',
        description: 'Wie viele Nachrichten gelesen werden; sonst die letzten 100',
      },
      hours: { name: 'stunden', description: 'Oder: wie viele Stunden zurück' },
    },
    title: ({ messages, participants, from, to }) =>
      `**Was hier gesagt wurde** · ${plural(messages, 'Nachricht', 'Nachrichten')} von ${plural(participants, 'Person', 'Personen')}, ${from} – ${to}`,
    elsewhere: 'Neben dem Artikel',
    kinds: { asked: 'Gefragt', agreed: 'Einig', disputed: 'Strittig', said: 'Gesagt' },
    roles: { replies: 'Antwort', agrees: 'Dafür', disputes: 'Dagegen' },
    articleAnswers: 'Der Artikel antwortet:',
    unanswered: 'Noch ohne Antwort.',
    message: 'Nachricht',
    nothingRead:
      'In dieser Zeit gibt es hier keine Nachricht zum Zusammenfassen. Mit den Optionen `nachrichten` oder `stunden` reicht es weiter zurück.',
    nothingFound: (messages) =>
      `Ich habe ${plural(messages, 'Nachricht', 'Nachrichten')} gelesen: Nichts davon betrifft den Artikel, und nichts wird gefragt oder diskutiert.`,
    leftOut: ({ optedOut, bots, commands }) => {
      const parts = [
        optedOut > 0
          ? `${plural(optedOut, 'Nachricht', 'Nachrichten')} von Personen, die nicht zusammengefasst werden möchten`
          : '',
        bots > 0 ? `${plural(bots, 'Nachricht', 'Nachrichten')} von Bots` : '',
        commands > 0
          ? plural(
              commands,
              'Befehl oder Nachricht ohne Text',
              'Befehle oder Nachrichten ohne Text',
            )
          : '',
      ].filter((part) => part !== '');
      return parts.length === 0 ? null : `Ausgelassen: ${parts.join(', ')}.`;
    },
    madeBy: {
      extractive:
        'Von einer Maschine nach Regeln herausgesucht: Es sind Zitate, jedes mit seinem Link. Niemandes Name wird wiederholt.',
      generative:
        'Von einer Maschine (einem Modell) nach den verlinkten Nachrichten geschrieben; die Zitate sind wörtlich. Niemandes Name wird wiederholt.',
    },
    notices: {
      failed: 'Das Modell hat nicht geantwortet: Das haben die Regeln herausgesucht.',
      too_slow: 'Das Modell hat zu lange gebraucht: Das haben die Regeln herausgesucht.',
      resting: 'Das Modell ist seit einer Weile gestört: Das haben die Regeln herausgesucht.',
      unverified:
        'Was das Modell schrieb, fand sich in den Nachrichten nicht wieder: Das haben die Regeln herausgesucht.',
      budgetSpent:
        'Der heutige Anteil am Modell ist aufgebraucht: Das haben die Regeln herausgesucht.',
    },
    share: 'Hier teilen',
    sharedBy: (who) => `Geteilt von ${who}`,
    shared: 'Es ist in diesem Kanal geteilt.',
    alreadyShared: 'Diese Zusammenfassung ist in diesem Kanal schon geteilt.',
    emptied:
      'Diese Zusammenfassung wurde geleert: Die Nachrichten, auf denen sie beruhte, wurden gelöscht oder zurückgezogen.',
    errors: {
      noIntent:
        'Ich kann die Nachrichten hier nicht lesen: Diesem Bot ist der Intent „Message Content“ nicht gewährt. Wer ihn betreibt, kann ihn im Entwicklerportal von Discord (Seite Bot) einschalten und dann mit der Einstellung `GLOSE_MESSAGE_CONTENT=true`.',
      onlyInServers:
        'Eine Diskussion lässt sich in einem Kanal oder Thread eines Servers zusammenfassen.',
      notYours: 'Nur wer diese Zusammenfassung angefordert hat, kann sie teilen.',
      expired: 'Diese Zusammenfassung wird nicht mehr aufbewahrt (30 Tage). Fordere eine neue an.',
      unreadable:
        'Discord hat mich diesen Kanal gerade nicht lesen lassen. Versuche es gleich noch einmal; bleibt es so, sag der Moderation Bescheid.',
    },
  },
  library: {
    faults: {
      format:
        'Ich lese Dateien in .md, .txt, .html, .pdf oder .docx. Speichere sie in einem dieser Formate und versuche es noch einmal.',
      empty: 'In dieser Datei steht kein Text. Sieh nach, ob es die richtige ist.',
      encoding:
        'Ich kann die Zeichen dieser Datei nicht entziffern. Speichere sie als Text in UTF-8 und versuche es noch einmal.',
      protected:
        'Dieses Dokument ist mit einem Passwort geschützt. Speichere eine Kopie ohne Passwort und versuche es noch einmal.',
      scanned:
        'Ich finde keinen Text in diesem PDF: Wahrscheinlich enthält es Bilder von Seiten. Lass eine Texterkennung (OCR) darüber laufen und versuche es noch einmal.',
      damaged:
        'Ich kann diese Datei nicht öffnen; vielleicht ist sie beschädigt. Speichere sie noch einmal, oder in einem anderen Format.',
      tooLarge: 'Diese Datei ist zu groß: höchstens 20 MiB. Teile sie in mehrere Artikel auf.',
      tooMuch:
        'Diese Datei ist zu viel, um sie auf einmal zu lesen. Teile sie auf, oder speichere sie in einem anderen Format.',
      frontMatter:
        'Ich verstehe die Zeilen zwischen den beiden --- am Anfang der Datei nicht. Korrigiere sie, oder nimm sie heraus.',
      translation:
        'Diese Übersetzung wird nicht verwendet: Sie muss dieselben Überschriften und ebenso viele Sätze haben wie das Original, neben dem sie steht (x.en.md neben x.md).',
      sameTitle:
        'Ein anderer Artikel hat denselben Titel, und niemand kann die beiden unterscheiden. Gib einem von ihnen einen anderen Titel.',
      notIndexed:
        'Die Datei ist aufgehoben, aber die Suche findet sie noch nicht. Ich versuche es von selbst noch einmal; sieh in einer Minute nach dem Stand.',
      other:
        'Mit dieser Datei stimmt etwas nicht. Wer den Bot betreibt, findet den Grund in seinem Protokoll.',
    },
    tooManyFiles: (most) =>
      `Dieser Server hat schon ${most} eigene Artikel, mehr sind nicht möglich. Entferne erst einen.`,
    noRoom: (mebibytes) =>
      `Alle Dateien dieses Servers dürfen zusammen ${mebibytes} MiB haben, und diese passt nicht mehr hinein. Entferne erst eine andere.`,
    nameTaken: (name) =>
      `Es gibt schon eine Datei namens \`${name}\`. Um sie zu ersetzen, aktualisiere diesen Artikel; sonst gib der Datei einen anderen Namen.`,
    alreadyThere: 'Genau diese Datei ist schon in der Bibliothek dieses Servers.',
    unknownFile:
      'Dieser Server hat keinen solchen eigenen Artikel. Wähle einen aus den Vorschlägen.',
    fetching: {
      notAnAddress: (address) =>
        `\`${address}\` ist keine Adresse, die ich lesen kann. Gib eine an, die mit https:// oder http:// beginnt.`,
      unusual: (address) =>
        `Ich lese \`${address}\` nicht: In der Adresse dürfen weder Benutzername noch Passwort noch ein eigener Port stehen.`,
      notPublic: (address) =>
        `Ich lese \`${address}\` nicht: Die Adresse führt in ein privates Netz. Gib stattdessen die Datei selbst.`,
      unknownHost: (address) =>
        `Ich kann \`${address}\` nicht finden. Prüfe, ob die Adresse stimmt.`,
      unreachable: (address) =>
        `Ich kann \`${address}\` nicht erreichen. Versuche es später noch einmal, oder gib die Datei selbst.`,
      tooSlow: (address) =>
        `\`${address}\` braucht zu lange für eine Antwort. Versuche es später noch einmal, oder gib die Datei selbst.`,
      tooLarge: (address) =>
        `Was unter \`${address}\` steht, ist zu groß: höchstens 20 MiB. Gib einen kürzeren Text.`,
      type: (address) =>
        `Was unter \`${address}\` steht, ist kein Text, den ich lesen kann. Es muss eine Webseite, ein PDF, ein Word-Dokument (.docx) oder einfacher Text sein.`,
      redirects: (address) =>
        `\`${address}\` schickt mich ohne Ende von einer Adresse zur nächsten. Öffne sie in einem Browser und gib die Adresse an, bei der du landest.`,
      robots: (address) =>
        `\`${address}\` bittet Programme, diese Seite nicht zu lesen (robots.txt), und daran halte ich mich. Wenn du den Text verwenden darfst, gib ihn als Datei.`,
      robotsUnknown: (address) =>
        `Ich kann nicht herausfinden, ob Programme \`${address}\` lesen dürfen (robots.txt antwortet nicht). Versuche es später noch einmal, oder gib die Datei selbst.`,
      notAttachment: (address) =>
        `\`${address}\` ist keine Datei auf Discord. Hänge sie noch einmal an den Befehl an.`,
      status: (address, status) =>
        `\`${address}\` hat mit dem Fehler ${status} geantwortet. Prüfe in einem Browser, ob alle die Seite lesen können.`,
    },
  },
  commands: {
    ask: {
      name: 'fragen',
      description: 'Den Artikel fragen: Die Antwort zitiert ihn, mit der Stelle jedes Satzes',
      question: { name: 'frage', description: 'Was du wissen möchtest' },
      private: { name: 'privat', description: 'Nur du siehst die Antwort' },
    },
    summary: {
      name: 'zusammenfassung',
      description: 'Den Artikel zusammenfassen, jeder Satz mit seiner Stelle',
      style: { name: 'art', description: 'Wie er zusammengefasst wird' },
      article: { name: 'artikel', description: 'Welcher Artikel; sonst der zuletzt hinzugefügte' },
      styles: { short: 'In drei Sätzen', bullets: 'Als Liste', sections: 'Nach Abschnitten' },
    },
    sources: {
      name: 'quellen',
      description: 'Die Stellen der letzten Antwort hier lesen oder in den Artikeln suchen',
      query: { name: 'suche', description: 'Wonach gesucht wird; sonst die letzte Antwort hier' },
    },
    article: {
      name: 'artikel',
      description: 'Die Artikel, aus denen die Antworten stammen',
      list: { name: 'liste', description: 'Welche Artikel es gibt' },
      show: { name: 'zeigen', description: 'Ein Artikel mit seinen Abschnitten' },
      article: { name: 'artikel', description: 'Welcher Artikel' },
    },
    help: { name: 'hilfe', description: 'Was ich kann, und wie man mich fragt' },
  },
  discord: {
    madeBy: {
      extractive: 'Von einer Maschine gefunden (extraktiv), Wort für Wort zitiert',
      generative: 'Von einer Maschine verfasst (generativ), Zitate Wort für Wort geprüft',
    },
    source: ({ title, version }) => `„${title}“, Fassung ${version}`,
    beginning: 'Anfang',
    controls: { sources: 'Quellen', nearest: 'Nächste Stellen' },
    sourcesOf: (question) =>
      question === '' ? '**Quellen**' : `**Quellen** der Antwort auf „${question}“`,
    noSources: 'Diese Antwort zitiert nichts: Sie hat deshalb keine Quellen.',
    nearestOnly:
      '**Nächste Stellen**: Sie kommen der Frage nahe, beantworten sie aber nicht. Sie sind nicht die Quellen einer Antwort.',
    noNearest: 'Keine Stelle kommt dieser Frage nahe.',
    writing: {
      underWay: 'Wird noch geschrieben; jeder gezeigte Satz ist schon geprüft.',
      stop: 'Anhalten',
      notYours: 'Nur wer gefragt hat, kann diese Antwort anhalten.',
      finished: 'Diese Antwort ist schon fertig.',
    },
    noAnswerHere:
      'In diesem Kanal wurde noch nichts beantwortet. Stelle eine Frage mit `/fragen`, oder suche in den Artikeln mit der Option `suche`.',
    foundFor: (query) => `Gefundene Stellen zu „${query}“, die beste zuerst:`,
    nothingFound: (query) => `Keine Stelle zu „${query}“ gefunden. Versuche andere Wörter.`,
    feedback: {
      thanks: {
        up: 'Notiert: Diese Antwort hat dir geholfen. Drücke noch einmal auf 👍, um es zurückzunehmen.',
        down: 'Notiert: Diese Antwort hat dir nicht geholfen. Drücke noch einmal auf 👎, um es zurückzunehmen.',
      },
      takenBack: 'Deine Meinung zu dieser Antwort wurde zurückgenommen.',
    },
    help: (commands) =>
      [
        '**Ich antworte nach den Artikeln, und nach nichts anderem.** Jeder Satz einer Antwort ist belegt; seine Nummer öffnet seine Stelle im Text. Was die Artikel nicht sagen, davon sage ich, dass es nicht darin steht.',
        '',
        `- \`/${commands.ask.name}\`: eine Frage stellen; mit \`${commands.ask.private.name}\` siehst nur du die Antwort`,
        `- \`/${commands.summary.name}\`: ein Artikel in drei Sätzen, als Liste oder nach Abschnitten`,
        `- \`/${commands.sources.name}\`: die Stellen der letzten Antwort hier, oder eine Suche`,
        `- \`/${commands.article.name}\`: was es zu lesen gibt`,
        '- oder erwähne mich in einer Nachricht, mit deiner Frage; antworte auf eine Antwort, um weiterzufragen',
        '',
        '-# Hier antwortet eine Maschine. Unter einer Antwort zeigt 📖 nur dir ihre Quellen; 👍 und 👎 sagen der Person, die mich betreut, was sie wert war. Antworten werden 90 Tage aufbewahrt.',
      ].join('\n'),
    askMe: (command) =>
      `Stelle mir eine Frage zu den Artikeln: Erwähne mich mit deiner Frage, oder benutze \`/${command}\`.`,
    permissions: {
      ManageGuild: 'Server verwalten',
      ModerateMembers: 'Mitglieder im Timeout',
      ManageMessages: 'Nachrichten verwalten',
      ManageChannels: 'Kanäle verwalten',
      ViewChannel: 'Kanäle ansehen',
      SendMessages: 'Nachrichten senden',
      SendMessagesInThreads: 'Nachrichten in Threads senden',
      CreatePublicThreads: 'Öffentliche Threads erstellen',
      ReadMessageHistory: 'Nachrichtenverlauf anzeigen',
      AttachFiles: 'Dateien anhängen',
      EmbedLinks: 'Links einbetten',
    },
    errors: {
      expired:
        'Dieser Knopf ist abgelaufen: Seine Antwort wird nicht mehr aufbewahrt. Stelle die Frage noch einmal.',
      unknownCommand:
        'Diesen Befehl kenne ich nicht mehr. Drücke Strg+R (oder starte die App neu), um die aktuellen Befehle zu sehen.',
      unknownArticle: ({ named, titles }) =>
        `Es gibt keinen Artikel „${named}“. ${titles.length === 0 ? 'Die Bibliothek ist leer.' : `Es gibt: ${titles.map((title) => `„${title}“`).join(', ')}. Wähle einen der Vorschläge.`}`,
      iLackPermission: (permission) =>
        `Mir fehlt hier die Berechtigung „${permission}“. Wer den Server verwaltet, kann sie mir in den Einstellungen des Kanals oder meiner Rolle geben.`,
      disabledHere:
        'Ich bin in diesem Kanal ausgeschaltet. Wer den Server verwaltet, kann mich wieder einschalten.',
      missingPermission: (permission) =>
        `Dir fehlt in diesem Kanal die Berechtigung „${permission}“.`,
      coolDown: (when) =>
        `Das ist viel auf einmal. Du kannst diesen Befehl ${when} wieder benutzen.`,
      tooManyWaiting: (count) =>
        `Du hast schon ${count} Fragen in der Warteschlange. Stelle die nächste, wenn einige beantwortet sind.`,
      tooSlow:
        'Die Antwort dauerte zu lange, ich habe sie abgebrochen. Stelle die Frage in einem Augenblick noch einmal.',
      blocked:
        'Eine Regel dieses Servers (AutoMod) lässt die Antwort nicht durch. Seine Moderatoren können mich davon ausnehmen.',
      stopped:
        'Ich werde neu gestartet und konnte nicht fertig werden. Stelle die Frage in einem Augenblick noch einmal.',
    },
  },
};
