import { fieldWords } from './field-words';
import { simplifiedSigns } from './simplified-signs';

const words = new Set(Object.values(fieldWords).flatMap(({ zh }) => [...zh.replaceAll(',', '')]));

/** The Chinese signs of our headers, simplified and traditional: by them the encoding of a text is told. */
export const vocabularySigns: ReadonlySet<string> = new Set([
  ...words,
  ...[...simplifiedSigns]
    .filter(([, simplified]) => words.has(simplified))
    .map(([traditional]) => traditional),
]);
