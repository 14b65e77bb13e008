import { formatsIn } from '../../formats.js';
import type { FindingWords } from '../../words/moderation/findings.js';

const { plural, number, duration } = formatsIn('en');

export const findings: FindingWords = {
  kinds: {
    flood: 'Flooding',
    repeats: 'Repeated messages',
    mentions: 'Mass mentions',
    invites: 'Invitation links',
    scam: 'Scam links',
    words: 'Banned words',
    insults: 'Insults and threats',
    misstatement: 'Misstatements of the article',
  },
  reasons: {
    flood: ({ messages, seconds }) =>
      `${plural(messages, 'message', 'messages')} in ${duration(seconds)}`,
    repeated: ({ times, seconds }) =>
      `The same message ${plural(times, 'time', 'times')} in ${duration(seconds)}`,
    many_mentions: ({ mentions, most }) =>
      `${plural(mentions, 'mention', 'mentions')} in one message, where ${number(most)} may be made`,
    everyone: () => 'A mention of the whole server',
    invite: () => 'An invitation to another server',
    listed_domain: ({ domain }) => `${domain} is known for scams`,
    looks_like: ({ domain, brand }) => `${domain} imitates ${brand}`,
    disguised_link: ({ shown, domain }) => `The link says ${shown} but leads to ${domain}`,
    bait: ({ domain, brand }) => `${domain} uses the name “${brand}” as bait`,
    banned_word: ({ listed }) => `A word that is banned here: “${listed}”`,
    insult: () => 'An insult',
    hatred: () => 'Hateful words',
    threat: () => 'A threat',
    judged: ({ why, model }) => `${why} (as ${model} judges)`,
    misstatement: ({ articleTitle, quote }) => `“${articleTitle}” says otherwise: “${quote}”`,
  },
};
