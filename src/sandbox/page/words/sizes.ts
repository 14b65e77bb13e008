/** A number of bytes, in the unit people would use: `8 bytes`, `12 kB`, `3,4 Mo`. */
export function sizeOf(bytes: number, locale: string): string {
  const [unit, value] = inUnit(bytes);
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, options).format(value);
}

function inUnit(bytes: number): readonly [unit: string, value: number] {
  if (bytes < 1024) return ['byte', bytes];
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? ['kilobyte', kilobytes] : ['megabyte', kilobytes / 1024];
}
