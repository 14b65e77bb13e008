import { formatsIn } from '../../../formats.js';
import type { LadderWords } from '../../../words/moderation/ladder.js';

const formats = formatsIn('de');
const { plural } = formats;

export const ladder: LadderWords = {
  title: '**Die Stufen**: wohin die nächste Verwarnung führt',
  counts: (days) =>
    `Eine Verwarnung zählt ${plural(days, 'Tag', 'Tage')}; danach zählt sie hier nicht mehr.`,
  step: ({ number, step }) => `${number}. ${step}`,
  lastHolds: 'Nach der letzten Stufe wird wieder die letzte vorgeschlagen.',
  alone:
    'Eine Regel, die von selbst handelt, geht höchstens bis zum Timeout; Kicks und Banns werden Moderatoren vorgeschlagen.',
  kept: ({ cases, raidFindings, raidSeconds }) =>
    `Fälle werden ${plural(cases, 'Tag', 'Tage')} aufbewahrt. ${plural(raidFindings, 'Fund', 'Funde')} in ${formats.duration(raidSeconds)} sind ein Raid.`,
  choose: { step: 'Eine Stufe ändern', action: 'Was geschieht auf dieser Stufe?' },
  option: ({ number, step }) => `${number}. ${step}`,
  buttons: {
    limits: 'Fristen und Raids…',
    add: 'Stufe hinzufügen',
    remove: 'Letzte Stufe entfernen',
    usual: 'Die üblichen Stufen',
    back: 'Übersicht',
  },
  fields: {
    days: 'Tage, die eine Verwarnung zählt',
    cases: 'Tage, die Fälle aufbewahrt werden',
    raidFindings: 'Funde, die ein Raid sind',
    raidSeconds: 'In wie vielen Sekunden',
  },
  formTitle: 'Fristen und Raids',
};
