import { isRecord } from './read-collection';

/** An element of a list in a damaged text, or the text that is none. */
export type ScannedElement =
  | { readonly isBroken: false; readonly value: unknown }
  | { readonly isBroken: true; readonly text: string; readonly isTooLong?: boolean };

/** How a list is written: what opens it, and how its elements begin. */
export interface ListForm {
  readonly list: RegExp;
  /** As most programs begin an element; global. */
  readonly usualStart: RegExp;
  /** As others do, up to the brace; global. */
  readonly otherStart: RegExp | null;
}

/**
 * The elements of a JSON list whose text JSON.parse refuses, one by one: the text is cut where an element
 * begins, and in each piece the braces are counted, so that one damaged element costs only itself. Every
 * character is looked at a few times at most. Yields nothing where no element begins.
 */
export function* scanList(text: string, form: ListForm): Generator<ScannedElement> {
  const list = form.list.exec(text);
  const from = list ? list.index + list[0].length : 0;
  const usual = startsOf(text, form.usualStart, from, 0);
  const starts =
    usual.length > 0 || !form.otherStart ? usual : startsOf(text, form.otherStart, Math.max(0, from - 1), 1);
  const [first] = starts;
  if (first === undefined) {
    if (list && text.slice(from).trim() !== '')
      yield { isBroken: true, text: text.slice(from, from + shown) };
    return;
  }
  // What stands before the first element that begins as it should is one that does not.
  if (list && first > from && text.slice(from, first).trim() !== '') yield* scanPiece(text, from, first);
  for (const [i, start] of starts.entries()) yield* scanPiece(text, start, starts[i + 1] ?? text.length);
}

/** The members before a list in a damaged text; none where they are damaged themselves. */
export function readHead(text: string, { list }: ListForm): Readonly<Record<string, unknown>> {
  const end = list.exec(text)?.index ?? 0;
  const head = parseOrNothing(`${text.slice(0, end).trimEnd().replace(/,$/, '')}}`);
  return isRecord(head) ? head : {};
}

/** Characters of a broken piece that are handed on. */
const shown = 200;

function startsOf(text: string, pattern: RegExp, from: number, skip: 0 | 1): number[] {
  const starts: number[] = [];
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found; found = pattern.exec(text))
    starts.push(skip === 0 ? found.index : pattern.lastIndex);
  return starts;
}

/** The elements in a piece of text, up to the first that is broken: what follows it there cannot be told apart. */
function* scanPiece(text: string, start: number, end: number): Generator<ScannedElement> {
  let at = text.indexOf('{', start);
  if (at < 0 || at >= end) {
    yield { isBroken: true, text: text.slice(start, Math.min(end, start + shown)) };
    return;
  }
  while (at >= 0 && at < end) {
    const close = findClose(text, at, end);
    const value = close < 0 ? undefined : parseOrNothing(text.slice(at, close));
    if (value === undefined) {
      yield { isBroken: true, text: text.slice(at, Math.min(end, at + shown)) };
      return;
    }
    yield { isBroken: false, value };
    // The list ends here; further members of the collection are no elements.
    if (/^\s*\]/.test(text.slice(close, close + shown))) return;
    at = text.indexOf('{', close);
  }
}

/** Index behind the brace that closes the one at `from`; −1 = it is not closed before `end`. */
function findClose(text: string, from: number, end: number): number {
  let depth = 0;
  let isInString = false;
  for (let i = from; i < end; i++) {
    const character = text[i];
    if (isInString) {
      if (character === '\\') i++;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return i + 1;
  }
  return -1;
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
