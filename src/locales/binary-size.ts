/** A size in KiB or MiB, as a language writes it: `1,4 Mio`. */
export function binarySize(language: string, bytes: number): string {
  const isLarge = bytes >= mebibyte;
  const value = isLarge ? bytes / mebibyte : Math.max(1, Math.round(bytes / 1_024));
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
  // French counts in octets.
  const unit = language === 'fr' ? 'io' : 'iB';
  return `${number} ${isLarge ? 'M' : 'K'}${unit}`;
}

const mebibyte = 1_024 * 1_024;
