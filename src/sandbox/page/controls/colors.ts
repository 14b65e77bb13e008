/** The darkest ground of a name in the light, and the lightest in the dark; see styles/theme.css. */
const lightGround = '#e4e6eb';
const darkGround = '#3e3b40';
const fallback = '#5865f2';

/** At most two letters: `Lina Morel` is LM, `helper` is H. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s_.-]+/u).filter((word) => word !== '');
  const letters = words.slice(0, 2).map((word) => [...word][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}

/** A member's colour as the ground of white initials, and as text on the light and dark grounds. */
export function shadesOf(color: string): Shades {
  const known = shades.get(color) ?? mixShades(color);
  shades.set(color, known);
  return known;
}

interface Shades {
  readonly background: string;
  readonly light: string;
  readonly dark: string;
}

const shades = new Map<string, Shades>();

function mixShades(color: string): Shades {
  const background = /^#[\da-f]{6}$/i.test(color) ? color : fallback;
  return {
    background: untilReadable(background, '#ffffff', '#000000'),
    light: untilReadable(background, lightGround, '#000000'),
    dark: untilReadable(background, darkGround, '#ffffff'),
  };
}

/** Mixed towards another colour until WCAG's 4.5 : 1 is reached. */
function untilReadable(color: string, ground: string, towards: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(color, towards, share);
    if (contrast(mixed, ground) >= 4.6) return mixed;
  }
  return towards;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(color: string, towards: string, share: number): string {
  const target = channels(towards);
  const mixed = channels(color).map((value, index) =>
    Math.round(value * (1 - share) + (target[index] ?? 0) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}
