export interface PdfText {
  readonly text: string;
  /** Points from the left and lower edge of a page of 595 by 842. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A PDF by hand: one page a list of lines, in Helvetica, Windows-1252 as far as it is needed. */
export function makePdf(pages: readonly (readonly PdfText[])[], title?: string): Uint8Array {
  const count = pages.length;
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const content = lines.map(show).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    `<< ${title === undefined ? '' : `/Title (${title})`} >>`,
  ];
  return Buffer.from(assemble(objects), 'latin1');
}

function show({ text, x, y, size }: PdfText): string {
  const escaped = text.replace(/[\\()]/g, '\\$&').replaceAll('•', '\u0095');
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info ${size - 1} 0 R >>`;
  return `${file}${table}${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
}
