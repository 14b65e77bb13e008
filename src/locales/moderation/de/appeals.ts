import type { AppealWords } from '../../words/moderation/appeals.js';

export const appeals: AppealWords = {
  buttons: {
    appeal: 'Einspruch einlegen',
    grant: 'Stattgeben',
    refuse: 'Ablehnen',
    alone: 'Sonst moderiert niemand',
  },
  form: {
    title: 'Dein Einspruch',
    label: 'Warum soll das zurückgenommen werden?',
    description: 'Die Moderation liest es. Gegen jede Entscheidung geht das nur einmal.',
  },
  received:
    'Dein Einspruch liegt bei der Moderation. Gibt es dort noch jemanden außer der Person, die entschieden hat, liest ihn die andere. Die Antwort kommt per Direktnachricht; drückst du noch einmal auf „Einspruch einlegen“, siehst du, wie es steht.',
  errors: {
    notYours:
      'Zu diesem Knopf gibt es keine Entscheidung über dich; vielleicht wird sie nicht mehr aufbewahrt.',
    already: {
      waiting: 'Du hast schon Einspruch eingelegt. Die Moderation hat noch nicht entschieden.',
      granted: 'Deinem Einspruch ist schon stattgegeben: Die Entscheidung ist zurückgenommen.',
      refused:
        'Du hast schon Einspruch eingelegt, und die Moderation hat entschieden. Das geht gegen jede Entscheidung nur einmal.',
    },
    tooLate: (days) =>
      `Einspruch ist innerhalb von ${days} Tagen möglich, und diese Entscheidung ist älter. Du kannst der Moderation immer noch schreiben.`,
    nothingToTakeBack:
      'Diese Entscheidung ist zurückgenommen oder hat nie gewirkt: Es gibt nichts, wogegen du Einspruch einlegen könntest.',
    off: 'Dieser Server moderiert nicht mehr mit mir, hier würde niemand deinen Einspruch lesen. Schreib bitte seiner Moderation.',
  },
  card: {
    title: (number) => `Einspruch gegen Fall ${number}`,
    from: (member) => `**${member} schreibt:**`,
    ownDecision:
      'Das war deine eigene Entscheidung, also sollte jemand anderes aus der Moderation den Einspruch lesen. Ist sonst niemand da, sag es und entscheide selbst; es wird vermerkt, dass du allein warst.',
    othersDecide:
      'Das war deine eigene Entscheidung, und du moderierst hier nicht allein: Über den Einspruch entscheidet jemand anderes.',
    settledAlready: 'Über diesen Einspruch ist schon entschieden.',
    answered: 'Antwort an das Mitglied',
    answer: {
      grantTitle: 'Dem Einspruch stattgeben',
      refuseTitle: 'Den Einspruch ablehnen',
      label: 'Ein Wort an das Mitglied',
      description: 'Es liest das, ohne deinen Namen. Darf leer bleiben.',
    },
    granted: (number) =>
      `**Dem Einspruch gegen Fall ${number} ist stattgegeben**: Der Fall ist zurückgenommen.`,
    grantedInVain: (number) =>
      `**Dem Einspruch gegen Fall ${number} ist stattgegeben**, aber ich konnte nicht rückgängig machen, was getan war. Bitte tu es von Hand.`,
    refused: (number) =>
      `**Der Einspruch gegen Fall ${number} ist abgelehnt**: Der Fall bleibt bestehen.`,
    told: {
      sent: 'Das Mitglied ist per Direktnachricht benachrichtigt.',
      refused:
        'Das Mitglied konnte nicht benachrichtigt werden: Es nimmt meine Direktnachrichten nicht an oder teilt keinen Server mehr mit mir.',
      unsure:
        'Ob das Mitglied benachrichtigt ist, ist nicht sicher; zweimal habe ich nicht geschrieben.',
    },
  },
  answers: {
    granted: ({ server, number }) =>
      `**Deinem Einspruch ist stattgegeben.** Die Moderation von ${server} hat die Entscheidung zurückgenommen (Fall ${number}).`,
    refused: ({ server, number }) =>
      `**Dein Einspruch ist gelesen und abgelehnt worden.** Die Entscheidung der Moderation von ${server} bleibt bestehen (Fall ${number}).`,
    words: '**Sie schreibt dir:**',
  },
  own: {
    button: 'Entscheidungen über mich',
    lead: '**Was die Moderation in den letzten 30 Tagen über dich entschieden hat.** Wähl eine Entscheidung, um Einspruch einzulegen, je einmal, oder um zu sehen, was aus deinem Einspruch wurde.',
    none: 'In den letzten 30 Tagen hat die Moderation nichts über dich entschieden, wogegen du Einspruch einlegen könntest.',
    choose: 'Einspruch einlegen…',
    one: ({ action, number }) => `${action} (Fall ${number})`,
  },
};
