import { languageName } from './language-name.js';
import type { Messages } from './messages.js';
import { pluralIn } from './plural.js';

const plural = pluralIn('en');

export const en: Messages = {
  language: 'en',
  errors: {
    unexpected: (reference) =>
      `Something unexpected went wrong. Try again; if it happens again, give the reference ${reference} to whoever runs the bot.`,
  },
  reader: {
    articles: 'Articles',
    noArticles: 'Nothing to read yet',
    noArticlesAdvice:
      'Articles appear here as soon as whoever runs Glose puts one in its knowledge folder.',
    allArticles: 'All articles',
    skipToText: 'Skip to the text',
    contents: 'Contents',
    beginning: 'Beginning',
    titleIsOurs: 'Descriptive title, given by Glose',
    author: (name) => `By ${name}`,
    published: (date) => `Published: ${date}`,
    language: (name) => `Language: ${name}`,
    originalPage: 'Original page',
    version: (version) => `Version ${version}`,
    page: (number) => `p. ${number}`,
    earlierVersion: 'You are reading an earlier version of this article, as it was cited.',
    versionGone: 'This version is no longer kept',
    versionGoneAdvice:
      'The article has changed since it was cited, and the sentence may have moved.',
    readCurrent: 'Read the current version',
    notFound: 'No such page',
    notFoundAdvice: 'The address is wrong, or the article was taken out of the library.',
    linkToSection: (heading) => `Link to the section “${heading}”`,
    failed: 'This page could not be made',
    failedAdvice: 'Try again in a moment.',
    alsoIn: 'Also in:',
    isTranslation: 'You are reading a translation. Answers quote the original.',
    readOriginal: 'Read the original',
  },
  answers: {
    from: ({ title, section, several }) => {
      const source = several ? 'the articles' : title === null ? 'the article' : `“${title}”`;
      return section === null
        ? `According to ${source}:`
        : `According to ${source}, section “${section}”:`;
    },
    // Inside quotation marks of its own, a quote takes those of the second level around it.
    quoted: (quote) => (quote.includes('“') ? `‘${quote}’` : `“${quote}”`),
    translation: 'Translation:',
    notCovered: (articles) =>
      articles > 1
        ? 'None of the articles answers this question.'
        : 'The article does not answer this question.',
    notCoveredButNear: (articles) =>
      articles > 1
        ? 'None of the articles answers this question. Some passages come near it without answering it.'
        : 'The article does not answer this question. Some passages come near it without answering it.',
    notVerified:
      'An answer was found, but it could not be verified word for word in the text, so it is not shown.',
    libraryEmpty:
      'There is no article to read yet. Whoever runs the bot can put one into its folder of articles (knowledge/).',
    stillReading: 'The articles are still being read. Ask again in a moment.',
    unreadable: (language) =>
      `This question seems to be in a language that I cannot read here (${languageName('en', language)}). Ask it in English, French, German or Spanish; whoever runs the bot can also set a model that reads this language.`,
    notices: {
      modelFailed: 'The model did not answer: here is what the text itself says.',
      modelTooSlow: 'The model took too long: here is what the text itself says.',
      modelUnverified:
        'The model’s answer could not be verified in the text: here is what the text itself says.',
      modelResting: 'The model has been failing for a while: here is what the text itself says.',
      budgetSpent: {
        member: 'Your share of the model for today is used up: here is what the text itself says.',
        channel:
          'This channel’s share of the model for today is used up: here is what the text itself says.',
        server:
          'This server’s share of the model for today is used up: here is what the text itself says.',
      },
      cutShort: 'The answer broke off here: the rest of it is missing.',
      stopped: 'Stopped here on request: the rest of the answer is missing.',
      stoppedEarly:
        'The model was stopped before it said anything: here is what the text itself says.',
    },
  },
  claims: {
    supported: ({ attribution, articles }) => {
      const source = articles > 1 ? 'The articles say so' : 'The article says so';
      return attribution === null ? `${source}.` : `${source}, according to ${attribution}.`;
    },
    contradicted: ({ attribution, articles, kind, claimed, stated }) => {
      const source = articles > 1 ? 'The articles say otherwise' : 'The article says otherwise';
      const matter = {
        figure: 'the figure differs',
        date: 'the date differs',
        name: 'the name differs',
        negation: 'one affirms what the other denies',
        comparison: 'the comparison differs',
        role: 'the roles are swapped',
      }[kind];
      const words = claimed && stated ? ` (“${claimed}” here, “${stated}” in the text)` : '';
      const whose = attribution === null ? '' : `, according to ${attribution}`;
      return `${source}${whose}: ${matter}${words}.`;
    },
    notCovered: (articles) =>
      articles > 1 ? 'The articles do not mention this.' : 'The article does not mention this.',
    notAsSuch: (articles) =>
      `${articles > 1 ? 'The articles do' : 'The article does'} not say it in so many words. The nearest passage:`,
  },
  summary: {
    of: (title) => `“${title}” in short:`,
    translated: 'This is a translation; each number leads to the sentence of the original.',
    articleMissing: 'This article is not (or no longer) in the library.',
    nothingToSummarise: 'This article has no sentence to summarise.',
    opening: 'Opening',
  },
  discussion: {
    command: {
      name: 'discussion',
      description: 'What was asked, agreed and disputed here, by section of the article',
      messages: {
        name: 'messages',
        description: 'How many messages to read; without it, the last 100',
      },
      hours: { name: 'hours', description: 'Or else: how many hours back' },
    },
    title: ({ messages, participants, from, to }) =>
      `**What was said here** · ${plural(messages, 'message', 'messages')} by ${plural(participants, 'person', 'people')}, ${from} – ${to}`,
    elsewhere: 'Beside the article',
    kinds: { asked: 'Asked', agreed: 'Agreed', disputed: 'Disputed', said: 'Said' },
    roles: { replies: 'Reply', agrees: 'For', disputes: 'Against' },
    articleAnswers: 'The article answers:',
    unanswered: 'No answer yet.',
    message: 'message',
    nothingRead:
      'There is no message to sum up here in that time. Widen it with the options `messages` or `hours`.',
    nothingFound: (messages) =>
      `I read ${plural(messages, 'message', 'messages')}: nothing in them bears on the article, and nothing is asked or debated.`,
    leftOut: ({ optedOut, bots, commands }) => {
      const parts = [
        optedOut > 0
          ? `${plural(optedOut, 'message', 'messages')} by people who prefer not to be summed up`
          : '',
        bots > 0 ? `${plural(bots, 'message', 'messages')} by bots` : '',
        commands > 0
          ? plural(commands, 'command or message without text', 'commands or messages without text')
          : '',
      ].filter((part) => part !== '');
      return parts.length === 0 ? null : `Left out: ${parts.join(', ')}.`;
    },
    madeBy: {
      extractive:
        'Picked out by a machine, by rules: these are quotes, each with its link. Nobody’s name is repeated.',
      generative:
        'Written by a machine (a model) from the messages linked; the quotes are word for word. Nobody’s name is repeated.',
    },
    notices: {
      failed: 'The model did not answer: this is what the rules picked out.',
      too_slow: 'The model took too long: this is what the rules picked out.',
      resting: 'The model has been failing for a while: this is what the rules picked out.',
      unverified:
        'What the model wrote could not be found in the messages: this is what the rules picked out.',
      budgetSpent: 'Today’s share of the model is used up: this is what the rules picked out.',
    },
    share: 'Share here',
    sharedBy: (who) => `Shared by ${who}`,
    shared: 'It is shared in this channel.',
    alreadyShared: 'This summary is already shared in this channel.',
    emptied: 'This summary was emptied: the messages it rested on were deleted or withdrawn.',
    errors: {
      noIntent:
        'I cannot read the messages here: this bot has not been granted the “Message Content” intent. Whoever runs it can switch it on in Discord’s developer portal (Bot page), and then with the setting `GLOSE_MESSAGE_CONTENT=true`.',
      onlyInServers: 'A discussion is summed up in a channel or a thread of a server.',
      notYours: 'Only the person who asked for this summary can share it.',
      expired: 'This summary is no longer kept (30 days). Ask for a new one.',
      unreadable:
        'Discord did not let me read this channel just now. Try again in a moment; if it lasts, tell a moderator.',
    },
  },
  library: {
    faults: {
      format:
        'I read files in .md, .txt, .html, .pdf or .docx. Save it as one of these and try again.',
      empty: 'There is no text in this file. Check that it is the right one.',
      encoding:
        'I cannot make out the characters of this file. Save it as text in UTF-8 and try again.',
      protected: 'This document is protected by a password. Save a copy without one and try again.',
      scanned:
        'I find no text in this PDF: it probably holds pictures of pages. Run text recognition (OCR) over it and try again.',
      damaged: 'I cannot open this file; it may be damaged. Save it again, or in another format.',
      tooLarge: 'This file is too large: 20 MiB at most. Split it into several articles.',
      tooMuch: 'This file is too much to read at once. Split it, or save it in another format.',
      frontMatter:
        'I do not understand the lines between the two --- at the top of the file. Correct them, or take them out.',
      translation:
        'This translation is not used: it must have the same headings and as many sentences as its original, beside which it stands (x.en.md beside x.md).',
      sameTitle:
        'Another article has the same title, so nobody can tell them apart. Give one of them another title.',
      notIndexed:
        'The file is kept, but it could not be made searchable yet. I try again by myself; see the status in a minute.',
      other:
        'Something about this file is not in order. Whoever runs the bot finds the reason in its log.',
    },
    tooManyFiles: (most) =>
      `This server has ${most} articles of its own, which is the most. Remove one first.`,
    noRoom: (mebibytes) =>
      `All files of this server may have ${mebibytes} MiB together, and this one no longer fits. Remove another first.`,
    nameTaken: (name) =>
      `There already is a file named \`${name}\`. To replace it, update that article; else give the file another name.`,
    alreadyThere: 'This very file is already in the library of this server.',
    unknownFile: 'This server has no such article of its own. Choose one from the suggestions.',
    fetching: {
      notAnAddress: (address) =>
        `\`${address}\` is not an address that I can read. Give one that begins with https:// or http://.`,
      unusual: (address) =>
        `I do not read \`${address}\`: the address must have no user name, password or port of its own.`,
      notPublic: (address) =>
        `I do not read \`${address}\`: it leads into a private network. Give the file itself instead.`,
      unknownHost: (address) => `I cannot find \`${address}\`. Check the spelling of the address.`,
      unreachable: (address) =>
        `I cannot reach \`${address}\`. Try again later, or give the file itself.`,
      tooSlow: (address) =>
        `\`${address}\` takes too long to answer. Try again later, or give the file itself.`,
      tooLarge: (address) =>
        `What is at \`${address}\` is too large: 20 MiB at most. Give a shorter text.`,
      type: (address) =>
        `What is at \`${address}\` is not a text that I read. It must be a web page, a PDF, a Word document (.docx) or plain text.`,
      redirects: (address) =>
        `\`${address}\` sends me from one address to the next without end. Open it in a browser, and give the address where you arrive.`,
      robots: (address) =>
        `\`${address}\` asks programs not to read that page (robots.txt), and I keep to it. If you may use the text, give it as a file.`,
      robotsUnknown: (address) =>
        `I cannot find out whether \`${address}\` lets programs read it (robots.txt does not answer). Try again later, or give the file itself.`,
      notAttachment: (address) =>
        `\`${address}\` is not a file on Discord. Attach it to the command once more.`,
      status: (address, status) =>
        `\`${address}\` answered with error ${status}. Check in a browser that everyone can read it.`,
    },
  },
  commands: {
    ask: {
      name: 'ask',
      description:
        'Ask the article a question: the answer quotes it, with the place of every sentence',
      question: { name: 'question', description: 'What you want to know' },
      private: { name: 'private', description: 'Only you see the answer' },
    },
    summary: {
      name: 'summary',
      description: 'Sum the article up, every sentence with its place',
      style: { name: 'style', description: 'How it is summed up' },
      article: {
        name: 'article',
        description: 'Which article; without it, the one most recently added',
      },
      styles: { short: 'In three sentences', bullets: 'As a list', sections: 'By section' },
    },
    sources: {
      name: 'sources',
      description: 'Read the passages behind the last answer here, or search the articles',
      query: { name: 'query', description: 'What to search for; without it, the last answer here' },
    },
    article: {
      name: 'article',
      description: 'The articles that questions are answered from',
      list: { name: 'list', description: 'Which articles there are' },
      show: { name: 'show', description: 'One article with its sections' },
      article: { name: 'article', description: 'Which article' },
    },
    help: { name: 'help', description: 'What I can do, and how to ask me' },
  },
  discord: {
    madeBy: {
      extractive: 'Found by a machine (extractive engine), quoted word for word',
      generative: 'Written by a machine (generative engine), quotes checked word for word',
    },
    source: ({ title, version }) => `“${title}”, version ${version}`,
    beginning: 'Beginning',
    controls: { sources: 'Sources', nearest: 'Nearest passages' },
    sourcesOf: (question) =>
      question === '' ? '**Sources**' : `**Sources** of the answer to “${question}”`,
    noSources: 'This answer quotes nothing, so it has no sources.',
    nearestOnly:
      '**Nearest passages**: they come near the question, but they do not answer it. They are not sources of an answer.',
    noNearest: 'No passage comes near this question.',
    writing: {
      underWay: 'Still being written; every sentence shown has been checked.',
      stop: 'Stop',
      notYours: 'Only the person who asked can stop this answer.',
      finished: 'This answer is already finished.',
    },
    noAnswerHere:
      'Nothing has been answered in this channel yet. Ask with `/ask`, or search the articles with the option `query`.',
    foundFor: (query) => `Passages found for “${query}”, best first:`,
    nothingFound: (query) => `No passage was found for “${query}”. Try other words.`,
    feedback: {
      thanks: {
        up: 'Noted: this answer helped you. Press 👍 again to take it back.',
        down: 'Noted: this answer did not help you. Press 👎 again to take it back.',
      },
      takenBack: 'Your opinion on this answer has been taken back.',
    },
    help: (commands) =>
      [
        '**I answer from the articles, and only from them.** Every sentence of an answer is quoted or cited; its number opens the place in the text. What the articles do not say, I say is not there.',
        '',
        `- \`/${commands.ask.name}\`: ask a question; with \`${commands.ask.private.name}\`, only you see the answer`,
        `- \`/${commands.summary.name}\`: an article in three sentences, as a list, or by section`,
        `- \`/${commands.sources.name}\`: the passages behind the last answer here, or a search`,
        `- \`/${commands.article.name}\`: what there is to read`,
        '- or mention me in a message, with your question; reply to an answer to ask further',
        '',
        '-# A machine answers. Under an answer, 📖 shows its sources to you alone; 👍 and 👎 tell whoever runs me what it was worth. Answers are kept for 90 days.',
      ].join('\n'),
    askMe: (command) =>
      `Ask me something about the articles: mention me with your question, or use \`/${command}\`.`,
    permissions: {
      ManageGuild: 'Manage Server',
      ModerateMembers: 'Time out members',
      ManageMessages: 'Manage Messages',
      ManageChannels: 'Manage Channels',
      ViewChannel: 'View Channels',
      SendMessages: 'Send Messages',
      SendMessagesInThreads: 'Send Messages in Threads',
      CreatePublicThreads: 'Create Public Threads',
      ReadMessageHistory: 'Read Message History',
      AttachFiles: 'Attach Files',
      EmbedLinks: 'Embed Links',
    },
    errors: {
      expired: 'This button has expired: its answer is no longer kept. Ask the question again.',
      unknownCommand:
        'I no longer know this command. Press Ctrl+R (or restart the app) to see the current ones.',
      unknownArticle: ({ named, titles }) =>
        `There is no article “${named}”. ${titles.length === 0 ? 'The library is empty.' : `There is: ${titles.map((title) => `“${title}”`).join(', ')}. Choose one from the suggestions.`}`,
      iLackPermission: (permission) =>
        `I lack the permission “${permission}” here. Someone who manages the server can give it to me in the settings of this channel or of my role.`,
      disabledHere:
        'I am switched off in this channel. Whoever manages the server can switch me on again.',
      missingPermission: (permission) =>
        `You need the permission “${permission}” in this channel for this.`,
      coolDown: (when) => `That was a lot at once. You can use this command again ${when}.`,
      tooManyWaiting: (count) =>
        `You already have ${count} questions waiting. Ask again when some are answered.`,
      tooSlow: 'The answer took too long, so I stopped. Ask again in a moment.',
      blocked:
        'A rule of this server (AutoMod) does not let the answer through. Its moderators can allow me in the rule.',
      stopped: 'I am being restarted and could not finish this. Ask again in a moment.',
    },
  },
};
