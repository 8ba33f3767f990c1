/** What XML 1.0 holds (its rule `Char`); with `u` a lone surrogate matches too, and an emoji as a whole does not. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Else a reader makes spaces of them (XML 1.0, 3.3.3).
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as an attribute's value, in quotes. Characters that XML cannot hold are dropped. */
export const writeXmlAttribute = (text: string): string =>
  `"${text.replace(unwritable, '').replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? '')}"`;
