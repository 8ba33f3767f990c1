import { isRecord } from './read-collection';
import type { ListForm, ScannedElement } from './scan-list';

/** Reads the elements of one list in a JSON text that comes in parts, and holds no more of it than an element. */
export interface ListScanner {
  /** The elements that end in this part, in their order. */
  readonly push: (part: string, isLast: boolean) => readonly ScannedElement[];
  readonly hasList: () => boolean;
  /** The members before and behind the list; none where they are damaged or longer than `mostOfHead`. */
  readonly members: () => Readonly<Record<string, unknown>>;
}

/** Characters before the list in which it is looked for, and of the members behind it: crs, licence, name. */
const mostOfHead = 1_000_000;

/** Characters of one element; an outline of a country has some 10⁷. */
const longestElement = 16_000_000;

/** Characters that a broken piece is shown with. */
const shown = 200;

/**
 * An element that has not ended after so many characters, while others begin within it, is damaged: a quote or a brace is
 * lost. An element may hold the text of another, so that the first few are waited for longer.
 */
const shortWait = 65_536;
const longWait = 4_000_000;
const longWaits = 50;

/** Longest beginning of an element that is looked for: with an id of 200 characters before its type. */
const longestStart = 320;

const quote = 34;
const backslash = 92;
const openBrace = 123;
const closeBrace = 125;
const closeBracket = 93;

/**
 * Elements are cut by counting braces outside of strings; one that is no JSON by itself costs itself only, as the next
 * begins where one is written to begin (`form`). What is too long is told with its first characters. Every
 * character is looked at a few times at most, however the text is damaged.
 * @param mend makes JSON of what programs write in its place, before an element is parsed
 */
export function createListScanner(
  form: ListForm,
  mend: (text: string) => string = (text) => text,
): ListScanner {
  let buffer = '';
  let phase: 'head' | 'list' | 'lost' | 'tail' = 'head';
  let head = '';
  let tail = '';
  let lost = { text: '', length: 0 };
  let waits = longWaits;
  let waiting: string[] = [];
  let waitingLength = 0;
  /** The element that is open begins here; −1 = none is. */
  let start = -1;
  let at = 0;
  let depth = 0;
  let isInString = false;

  /** Where the next element is written to begin, from an index on; −1 = it is not in sight. */
  const nextStart = (from: number): number => {
    form.usualStart.lastIndex = from;
    const usual = form.usualStart.exec(buffer);
    if (usual || !form.otherStart) return usual ? usual.index : -1;
    form.otherStart.lastIndex = Math.max(0, from - 1);
    const other = form.otherStart.exec(buffer);
    return other ? form.otherStart.lastIndex : -1;
  };
  const close = (): void => {
    start = -1;
    depth = 0;
    isInString = false;
  };
  /** Moves on to the end of the open element; false = it is not in this part. */
  const findClose = (): boolean => {
    for (; at < buffer.length; at++) {
      const code = buffer.charCodeAt(at);
      if (isInString) {
        if (code === backslash) {
          if (at + 1 === buffer.length) return false;
          at++;
        } else if (code === quote) isInString = false;
      } else if (code === quote) isInString = true;
      else if (code === openBrace) depth++;
      else if (code === closeBrace && --depth === 0) {
        at++;
        return true;
      }
    }
    return false;
  };
  /** What begins here is damaged, or too long: goes on where the next element begins. */
  const loseFrom = (from: number, found: ScannedElement[], isLast: boolean): void => {
    if (phase !== 'lost') lost = { text: buffer.slice(from, from + shown), length: 0 };
    const next = nextStart(from + 1);
    close();
    lost = { ...lost, length: lost.length + (next >= 0 ? next : buffer.length) - Math.max(0, from) };
    if (next >= 0 || isLast) {
      found.push({ isBroken: true, text: lost.text, isTooLong: lost.length > longestElement });
      phase = 'list';
      at = next >= 0 ? next : buffer.length;
    } else {
      phase = 'lost';
      // Not the start of the lost one itself, which would be found again.
      buffer = buffer.slice(Math.max(from + 1, buffer.length - longestStart));
      at = buffer.length;
    }
  };
  const takeElement = (found: ScannedElement[]): void => {
    const text = buffer.slice(start, at);
    const value = parseOrNothing(mend(text));
    if (value !== undefined) {
      found.push({ isBroken: false, value });
      close();
      return;
    }
    found.push({ isBroken: true, text: text.slice(0, shown) });
    // A damaged element may have taken others along.
    const inner = nextStart(start + 1);
    if (inner >= 0 && inner < at) at = inner;
    close();
  };
  const scan = (found: ScannedElement[], isLast: boolean): void => {
    while (phase === 'list') {
      if (start < 0) {
        while (at < buffer.length && isBetween(buffer.charCodeAt(at))) at++;
        if (at >= buffer.length) return;
        const code = buffer.charCodeAt(at);
        if (code === closeBracket) {
          phase = 'tail';
          tail = buffer.slice(at + 1, at + 1 + mostOfHead);
          at = buffer.length;
          return;
        }
        if (code !== openBrace) {
          loseFrom(at, found, isLast);
          continue;
        }
        start = at;
      }
      if (findClose()) {
        takeElement(found);
        continue;
      }
      const length = buffer.length - start;
      const wait = waits > 0 ? longWait : shortWait;
      if (!isLast && length < wait) return;
      const isTooLong = length > longestElement;
      if (isLast || isTooLong || nextStart(start + 1) >= 0) {
        waits--;
        loseFrom(start, found, isLast);
      } else return;
    }
  };
  return {
    hasList: () => phase !== 'head',
    members: () => ({
      ...parseMembers(`${head.trimEnd().replace(/,$/, '')}}`),
      ...parseMembers(`{${tail.replace(/^\s*,/, '')}`),
    }),
    push: (part, isLast) => {
      const found: ScannedElement[] = [];
      if (phase === 'tail') {
        if (tail.length < mostOfHead) tail += part;
        return found;
      }
      waiting.push(part);
      waitingLength += part.length;
      // A long element is put together in few steps, each of which copies all of it.
      if (!isLast && start >= 0 && waitingLength < buffer.length / 2) return found;
      buffer += waiting.join('');
      waiting = [];
      waitingLength = 0;
      if (phase === 'head') {
        const list = form.list.exec(buffer);
        if (!list) {
          if (buffer.length > mostOfHead) buffer = buffer.slice(-shown);
          return found;
        }
        head = buffer.slice(0, list.index);
        at = list.index + list[0].length;
        phase = 'list';
      }
      if (phase === 'lost') loseFrom(-1, found, isLast);
      scan(found, isLast);
      if (phase === 'lost') return found;
      const keep = start >= 0 ? start : at;
      buffer = buffer.slice(keep);
      at -= keep;
      if (start >= 0) start = 0;
      return found;
    },
  };
}

/** White space and the commas between elements. */
const isBetween = (code: number): boolean => code <= 32 || code === 44 || code === 0xfeff;

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseMembers(text: string): Readonly<Record<string, unknown>> {
  const members = parseOrNothing(text);
  return isRecord(members) ? members : {};
}
