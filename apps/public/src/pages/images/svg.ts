/** What XML has no way to write: control characters, halves of characters, and what is no character. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Anybody's words, as the text of an XML element or attribute. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNWRITABLE, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

export interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly family: 'DejaVu Serif' | 'DejaVu Sans';
  readonly bold?: boolean;
  /** Written from the right: then `x` is its right end. */
  readonly rightToLeft?: boolean;
}

/** RIGHT-TO-LEFT ISOLATE, FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE: so that full stops stand at the right end. */
const [RLI, FSI, PDI] = ['\u2067', '\u2068', '\u2069'];

export const textElement = (text: string, { x, y, size, fill, family, bold, rightToLeft }: Line): string =>
  `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${fill}"` +
  `${rightToLeft ? ' text-anchor="end"' : ''}>${rightToLeft ? RLI : FSI}${xmlText(text)}${PDI}</text>`;
