import { formatsIn } from '../../../formats.js';
import type { LadderWords } from '../../../words/moderation/ladder.js';

const formats = formatsIn('fr');
const { plural } = formats;

export const ladder: LadderWords = {
  title: '**L’échelle** : où mène le prochain avertissement',
  counts: (days) =>
    `Un avertissement compte ${plural(days, 'jour', 'jours')} ; ensuite, il ne compte plus ici.`,
  step: ({ number, step }) => `${number}. ${step}`,
  lastHolds: 'Après la dernière étape, c’est encore la dernière qui est proposée.',
  alone:
    'Une règle qui agit d’elle-même va au plus jusqu’à l’exclusion temporaire ; expulsions et bannissements sont proposés aux modérateurs.',
  kept: ({ cases, raidFindings, raidSeconds }) =>
    `Les cas sont gardés ${plural(cases, 'jour', 'jours')}. ${plural(raidFindings, 'relevé', 'relevés')} en ${formats.duration(raidSeconds)} font un raid.`,
  choose: { step: 'Changer une étape', action: 'Que se passe-t-il à cette étape ?' },
  option: ({ number, step }) => `${number}. ${step}`,
  buttons: {
    limits: 'Durées et raids…',
    add: 'Ajouter une étape',
    remove: 'Retirer la dernière étape',
    usual: 'L’échelle habituelle',
    back: 'Aperçu',
  },
  fields: {
    days: 'Jours pendant lesquels on compte',
    cases: 'Jours pendant lesquels les cas restent',
    raidFindings: 'Relevés qui font un raid',
    raidSeconds: 'En combien de secondes',
  },
  formTitle: 'Durées et raids',
};
