import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A drawing (SVG) as PNG, twice as large as it is drawn, for sharp screens. */
export async function renderPicture(svg: string): Promise<Buffer> {
  // 6 MB of native code that most runs never need.
  const { Resvg } = await import('@resvg/resvg-js');
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    // The same letters on every machine, also on one that has none.
    font: { loadSystemFonts: false, fontFiles: fonts(), defaultFontFamily: 'DejaVu Sans' },
  });
  return picture.render().asPng();
}

function fonts(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'));
  return ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) => join(folder, 'ttf', name));
}
