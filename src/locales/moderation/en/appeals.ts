import type { AppealWords } from '../../words/moderation/appeals.js';

export const appeals: AppealWords = {
  buttons: {
    appeal: 'Appeal',
    grant: 'Grant',
    refuse: 'Refuse',
    alone: 'No other moderator is there',
  },
  form: {
    title: 'Your appeal',
    label: 'Why should this be taken back?',
    description: 'Moderators read it. You can appeal this decision once.',
  },
  received:
    'Your appeal is with the moderators. Where there is another moderator than the one who decided, they read it. The answer comes by direct message; pressing “Appeal” again tells how it stands.',
  errors: {
    notYours:
      'There is no such decision about you that could be appealed; perhaps it is no longer kept.',
    already: {
      waiting: 'You have appealed this already. The moderators have yet to decide.',
      granted: 'Your appeal was granted already: this was taken back.',
      refused:
        'You have appealed this already, and the moderators have decided. A decision can be appealed once.',
    },
    tooLate: (days) =>
      `A decision can be appealed within ${days} days, and this one is older. You can still write to the moderators.`,
    nothingToTakeBack: 'This was taken back, or never took effect: there is nothing to appeal.',
    off: 'This server no longer moderates with me, so nobody would read your appeal here. Please write to its moderators.',
  },
  card: {
    title: (number) => `Appeal against case ${number}`,
    from: (member) => `**${member} writes:**`,
    ownDecision:
      'This was your own decision, so another moderator should read the appeal. If there is none, say so and decide yourself; it will be noted that you were alone.',
    othersDecide:
      'This was your own decision, and there are other moderators here: one of them decides on the appeal.',
    settledAlready: 'This appeal is decided already.',
    answered: 'Answer to the member',
    answer: {
      grantTitle: 'Grant the appeal',
      refuseTitle: 'Refuse the appeal',
      label: 'A word to the member',
      description: 'They read it, without your name. May stay empty.',
    },
    granted: (number) =>
      `**The appeal against case ${number} is granted**: the case is taken back.`,
    grantedInVain: (number) =>
      `**The appeal against case ${number} is granted**, but what was done could not be taken back by me. Please do it by hand.`,
    refused: (number) => `**The appeal against case ${number} is refused**: the case stands.`,
    told: {
      sent: 'The member was told by direct message.',
      refused:
        'The member could not be told: they accept no direct messages from me, or share no server with me any more.',
      unsure: 'Whether the member was told is not certain, so I did not write twice.',
    },
  },
  answers: {
    granted: ({ server, number }) =>
      `**Your appeal was granted.** The moderators of ${server} took the decision back (case ${number}).`,
    refused: ({ server, number }) =>
      `**Your appeal was read and refused.** The decision of the moderators of ${server} stands (case ${number}).`,
    words: '**They write:**',
  },
  own: {
    button: 'Decisions about me',
    lead: '**What moderators decided about you in the last 30 days.** Choose one to appeal it, once each, or to see what came of your appeal.',
    none: 'In the last 30 days, moderators decided nothing about you that could be appealed.',
    choose: 'Appeal a decision…',
    one: ({ action, number }) => `${action} (case ${number})`,
  },
};
