import type { SaxesParser } from 'saxes';

/** Ends the reading of a text at its first fault: each costs the parser a sentence, and hostile markup has millions. */
export class MarkupFault extends Error {}

/** Entities that no one declares stay the text that they are; so many are an attack. */
const mostEntities = 1_000;

/** Lets a parser throw `MarkupFault` where its text is no XML. */
export function stopAtFault(parser: SaxesParser): void {
  let entities = 0;
  parser.on('error', ({ message }) => {
    if (/undefined entity/.test(message) && ++entities <= mostEntities) return;
    throw new MarkupFault();
  });
}
