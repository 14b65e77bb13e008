/**
 * "de" before a name, as it is said: "de Marc", "d’Inès". A name may stand in marks of formatting; a
 * mention, whose name is not known here, has "de". H is taken as aspirated: most names of Discord that
 * begin with one are English.
 */
export function of(name: string): string {
  const first = name.replace(/^[^\p{L}\p{N}<]+/u, '').normalize('NFD');
  return /^[aeiouœæ]/i.test(first) ? `d’${name}` : `de ${name}`;
}
