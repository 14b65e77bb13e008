/** The day of the week, from 0, that a folded word names in any of the four languages; or null. */
export function weekdayOf(folded: string): number | null {
  const day = days.findIndex((names) => names.includes(folded));
  return day < 0 ? null : day;
}

/** The month, from 1, likewise. */
export function monthOf(folded: string): number | null {
  const month = months.findIndex((names) => names.includes(folded));
  return month < 0 ? null : month + 1;
}

const days = [
  'lundi monday lunes montag',
  'mardi tuesday martes dienstag',
  'mercredi wednesday miercoles mittwoch',
  'jeudi thursday jueves donnerstag',
  'vendredi friday viernes freitag',
  'samedi saturday sabado samstag',
  'dimanche sunday domingo sonntag',
].map((names) => names.split(' '));

const months = [
  'janvier january enero januar',
  'fevrier february febrero februar',
  'mars march marzo marz',
  'avril april abril',
  'mai may mayo',
  'juin june junio juni',
  'juillet july julio juli',
  'aout august agosto',
  'septembre september septiembre',
  'octobre october octubre oktober',
  'novembre november noviembre',
  'decembre december diciembre dezember',
].map((names) => names.split(' '));
