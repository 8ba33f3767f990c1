/** Elements are parsed together up to so many characters: some tenths of a millisecond. */
const batchLength = 32_000;

/** Some of the features, and where the text goes on. */
export interface FeatureBatch {
  readonly features: readonly unknown[];
  readonly end: number;
}

/** The members of a collection other than its features, or null: it is no object with one list of features. */
export type CollectionHead = Readonly<Record<string, unknown>> | null;

/**
 * The elements of the `features` of a JSON text, parsed in batches, so that one may pause between them: one
 * JSON.parse of 60 MB holds the page up for most of a second. What comes is what JSON.parse would give.
 * @returns the other members; null where the text is no object with one list `features`, whatever else it is
 * @throws SyntaxError where the text is no JSON, possibly after some batches
 */
export function* scanCollection(text: string): Generator<FeatureBatch, CollectionHead, void> {
  const head: Record<string, unknown> = Object.create(null);
  let hasFeatures = false;
  let at = skipSpace(text, 0);
  if (text[at] !== '{') return null;
  at = skipSpace(text, at + 1);
  if (text[at] === '}') return null;
  for (;;) {
    const keyEnd = endOfValue(text, at);
    const key: unknown = JSON.parse(text.slice(at, keyEnd));
    if (typeof key !== 'string') throw new SyntaxError(`A key was expected at position ${at}.`);
    at = expect(text, skipSpace(text, keyEnd), ':');
    if (key === 'features' && text[at] === '[') {
      // Of two JSON.parse keeps the second: nobody writes that, and nobody need be quick about it.
      if (hasFeatures) return null;
      hasFeatures = true;
      at = yield* scanElements(text, at);
    } else {
      const end = endOfValue(text, at);
      if (key === 'features') return null;
      head[key] = JSON.parse(text.slice(at, end));
      at = skipSpace(text, end);
    }
    if (text[at] === '}') break;
    at = expect(text, at, ',');
  }
  if (skipSpace(text, at + 1) < text.length)
    throw new SyntaxError(`Nothing was expected after position ${at}.`);
  return hasFeatures ? head : null;
}

/** @returns where the text goes on after the list that begins at `from` */
function* scanElements(text: string, from: number): Generator<FeatureBatch, number, void> {
  let start = skipSpace(text, from + 1);
  if (text[start] === ']') return skipSpace(text, start + 1);
  let at = start;
  for (;;) {
    const end = endOfValue(text, at);
    at = skipSpace(text, end);
    const isLast = text[at] === ']';
    if (!isLast) at = expect(text, at, ',');
    if (isLast || end - start >= batchLength) {
      if (start === end) throw new SyntaxError(`A feature was expected at position ${start}.`);
      yield { features: JSON.parse(`[${text.slice(start, end)}]`), end };
      start = at;
    }
    if (isLast) return skipSpace(text, at + 1);
  }
}

/** Index of what follows a sign that must stand here. */
function expect(text: string, at: number, sign: ':' | ','): number {
  if (text[at] === sign) return skipSpace(text, at + 1);
  const came = at < text.length ? JSON.stringify(text[at]) : 'the end of the text';
  throw new SyntaxError(`${JSON.stringify(sign)} was expected at position ${at}, where ${came} stands.`);
}

const codeOf = (sign: string): number => sign.charCodeAt(0);
const [quote, backslash, comma] = [codeOf('"'), codeOf('\\'), codeOf(',')];
const [openList, closeList, openObject, closeObject] = [codeOf('['), codeOf(']'), codeOf('{'), codeOf('}')];

/** White space of JSON: tab, line feed, carriage return, space (RFC 8259, 2). */
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Index behind the value that begins at `from`; whether it is one, JSON.parse says. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) {
      i = endOfText(text, i);
      if (depth === 0) return i + 1;
    } else if (code === openObject || code === openList) depth++;
    else if (code === closeObject || code === closeList) {
      if (depth === 0) return i;
      if (--depth === 0) return i + 1;
    } else if (depth === 0 && (code === comma || isSpace(code))) return i;
  }
  return text.length;
}

/** Index of the quote that ends the text in quotes that begins at `from`. */
function endOfText(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
