/** A piece of XML, whole and escaped. */
export class Xml {
  constructor(readonly text: string) {}
}

type Child = string | Xml | undefined;
type Attributes = Readonly<Record<string, string | undefined>>;

/** An element. Texts in it are escaped; what is `undefined` is left out. */
export const xml = (name: string, attributes: Attributes, ...children: readonly Child[]): Xml => {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value, IN_ATTRIBUTES)}"`))
    .join('');
  const inner = children
    .map((child) => (typeof child === 'string' ? escaped(child, IN_TEXT) : (child?.text ?? '')))
    .join('');
  return new Xml(inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`);
};

export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`;

/** Of what no XML 1.0 document can have, not even escaped: control characters, halves of characters, and two others. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** What is part of the markup, and what a parser would make another character of. */
const IN_TEXT = /[&<>\r]/g;
const IN_ATTRIBUTES = /[&<>"\t\n\r]/g;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string, signs: RegExp): string =>
  possible(text).replace(signs, (sign) => NAMED[sign] ?? `&#${sign.charCodeAt(0)};`);

/** The text without what XML can't say. */
export const possible = (text: string): string => text.replace(IMPOSSIBLE, '');
