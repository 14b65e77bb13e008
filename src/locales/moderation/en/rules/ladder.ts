import { formatsIn } from '../../../formats.js';
import type { LadderWords } from '../../../words/moderation/ladder.js';

const formats = formatsIn('en');
const { plural } = formats;

export const ladder: LadderWords = {
  title: '**The ladder**: what the next warning leads to',
  counts: (days) =>
    `A warning counts for ${plural(days, 'day', 'days')}; then it is forgotten here.`,
  step: ({ number, step }) => `${number}. ${step}`,
  lastHolds: 'After the last step, the last one is proposed again.',
  alone:
    'A rule that acts by itself goes as far as a timeout; kicks and bans are proposed to moderators.',
  kept: ({ cases, raidFindings, raidSeconds }) =>
    `Cases are kept for ${plural(cases, 'day', 'days')}. ${plural(raidFindings, 'finding', 'findings')} within ${formats.duration(raidSeconds)} are one raid.`,
  choose: { step: 'Change a step', action: 'What happens at this step?' },
  option: ({ number, step }) => `${number}. ${step}`,
  buttons: {
    limits: 'Days and raids…',
    add: 'Add a step',
    remove: 'Remove the last step',
    usual: 'The usual ladder',
    back: 'Overview',
  },
  fields: {
    days: 'Days that a warning counts',
    cases: 'Days that cases are kept',
    raidFindings: 'Findings that make a raid',
    raidSeconds: 'Within how many seconds',
  },
  formTitle: 'Days and raids',
};
