/** A name for addresses: small Latin letters, figures and hyphens; empty where nothing is left. */
export function asciiSlug(text: string, maximum = 48): string {
  return cut(hyphenate(fold(text).replace(/[^\p{ASCII}]/gu, ' ')), maximum);
}

/** Gives anchors that are unique within one article, in any script. */
export function createSectionSlugs(): (heading: string | null) => string {
  const taken = new Set<string>();
  return (heading) => {
    const base = heading === null ? 'top' : anchor(heading);
    let slug = base;
    for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
    taken.add(slug);
    return slug;
  };
}

function anchor(heading: string): string {
  const slug = cut(hyphenate(fold(heading)), 60);
  // `s12` is the anchor of a sentence, and an empty anchor is none.
  return slug === '' || /^s\d+$/.test(slug) ? `section-${slug}`.replace(/-$/, '') : slug;
}

function fold(text: string): string {
  return text
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

function hyphenate(text: string): string {
  return text.replace(/[^\p{Letter}\p{Number}]+/gu, '-').replace(/^-|-$/g, '');
}

/** Cuts at a hyphen where there is one in the second half, so that words stay whole. */
function cut(slug: string, maximum: number): string {
  if (slug.length <= maximum) return slug;
  const short = slug.slice(0, maximum).replace(/[\ud800-\udbff]$/, '');
  const hyphen = short.lastIndexOf('-');
  return hyphen > maximum / 2 ? short.slice(0, hyphen) : short;
}
