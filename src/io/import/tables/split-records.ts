import { tableLimits } from './data';

/** One record of a text table. `fields` is null when it cannot be read, `raw` is then the line (shortened). */
export interface TextRecord {
  /** Line where it begins; the first is 1. */
  readonly line: number;
  readonly fields: readonly string[] | null;
  readonly raw: string;
  readonly fault: 'quotes' | 'too-long' | null;
}

export interface RecordSplitter {
  /** The records that are complete with this part; the rest is kept for the next. */
  readonly push: (part: string, isLast: boolean) => readonly TextRecord[];
}

/**
 * Splits a text table into records (RFC 4180, any line ending), part by part and in linear time.
 *
 * Own lines rather than Papa Parse, against which they are tested: behind one quote that is never closed it
 * gives the rest of the file as a single value, and a line without end fills the memory. Here such a record
 * is given up with its first line, and the next line is read as if nothing had been.
 */
export function createRecordSplitter(separator: string): RecordSplitter {
  let buffer = '';
  let line = 1;
  let faultyQuotes = 0;
  /** Values of the record before. */
  let width = 0;
  /** The beginning of a line that is too long and whose end has not come yet. */
  let skipped: string | null = null;

  function push(part: string, isLast: boolean): TextRecord[] {
    const records: TextRecord[] = [];
    buffer = skipped === null ? buffer + part : skipLine(part, isLast, records);
    let at = 0;
    while (at < buffer.length) {
      const usesQuotes = faultyQuotes < tableLimits.faultyQuotes;
      const found = takeRecord(buffer, at, separator, isLast, usesQuotes);
      if (found === null) break;
      const taken = swallowsRows(found, separator, width) ? firstLine(buffer, at) : found;
      width = taken.fields?.length ?? width;
      if (taken.fault === 'quotes') faultyQuotes += 1;
      const { fields, fault } = taken;
      records.push({ line, fields, fault, raw: fields ? '' : shorten(buffer.slice(at, taken.end)) });
      line += taken.lines;
      at = taken.end;
    }
    buffer = buffer.slice(at);
    if (buffer.length > tableLimits.rowLength) giveUp(records);
    return records;
  }

  /** What is pending is longer than any row: give up its first line, or skip to the end of it. */
  function giveUp(records: TextRecord[]): void {
    const end = lineEnd(buffer, 0, true);
    if (end.next >= buffer.length) {
      skipped = shorten(buffer);
      buffer = '';
      return;
    }
    records.push({ line, fields: null, raw: shorten(buffer.slice(0, end.at)), fault: 'quotes' });
    faultyQuotes += 1;
    line += 1;
    buffer = buffer.slice(end.next);
    records.push(...push('', false));
  }

  function skipLine(part: string, isLast: boolean, records: TextRecord[]): string {
    const end = lineEnd(part, 0, true);
    if (end.at >= part.length && !isLast) return '';
    records.push({ line, fields: null, raw: skipped ?? '', fault: 'too-long' });
    line += 1;
    skipped = null;
    return part.slice(end.next);
  }

  return { push };
}

interface Taken {
  readonly fields: readonly string[] | null;
  readonly fault: TextRecord['fault'];
  /** Where the next record begins. */
  readonly end: number;
  /** How many lines it takes. */
  readonly lines: number;
}

/** @returns null when its end has not come yet */
function takeRecord(
  text: string,
  start: number,
  separator: string,
  isLast: boolean,
  usesQuotes: boolean,
): Taken | null {
  const first = lineEnd(text, start, isLast);
  if (first === openEnd) return null;
  const content = text.slice(start, first.at);
  if (content.length > tableLimits.rowLength)
    return { fields: null, fault: 'too-long', end: first.next, lines: 1 };
  if (!usesQuotes || !content.includes('"'))
    return { fields: content.split(separator), fault: null, end: first.next, lines: 1 };
  const broken: Taken = { fields: null, fault: 'quotes', end: first.next, lines: 1 };
  const fields: string[] = [];
  let end = first;
  let lines = 1;
  let at = start;
  for (;;) {
    if (text[at] !== '"') {
      const next = text.indexOf(separator, at);
      const isInside = next !== -1 && next < end.at;
      fields.push(text.slice(at, isInside ? next : end.at));
      if (!isInside) return { fields, fault: null, end: end.next, lines };
      at = next + 1;
      continue;
    }
    const close = closingQuote(text, at + 1);
    if (close === -1) return isLast || text.length - start > tableLimits.rowLength ? broken : null;
    if (close - start > tableLimits.rowLength) return broken;
    while (close > end.at) {
      end = lineEnd(text, end.next, isLast);
      if (end === openEnd) return null;
      lines += 1;
    }
    fields.push(text.slice(at + 1, close).replaceAll('""', '"'));
    at = close + 1;
    while (text[at] === ' ' && separator !== ' ') at += 1;
    if (at >= end.at) return { fields, fault: null, end: end.next, lines };
    if (text[at] !== separator) return broken;
    at += 1;
  }
}

/** A line of a note has fewer values than this, and hardly two numbers among them; a row has its coordinates. */
const leastWidth = 3;
const leastNumbers = 2;

/**
 * Whether a quoted value over several lines is made of rows: its quote was never closed, and the next one
 * that ends a value happened to come rows later.
 */
function swallowsRows({ fields, lines }: Taken, separator: string, width: number): boolean {
  if (lines === 1 || fields === null || width < leastWidth) return false;
  return fields.some((field) => {
    const inner = field.split(/\r\n|\n|\r/).slice(1);
    return inner.length > 0 && inner.every((line) => isLikeRow(line.split(separator), width));
  });
}

function isLikeRow(values: readonly string[], width: number): boolean {
  const numbers = values.filter((text) => /^\s*[-+]?\d+(?:[.,]\d+)?\s*$/.test(text));
  return values.length >= width && numbers.length >= leastNumbers;
}

function firstLine(text: string, start: number): Taken {
  return { fields: null, fault: 'quotes', end: lineEnd(text, start, true).next, lines: 1 };
}

/** The quote that ends a quoted value; two in a row are one that belongs to it. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

interface LineEnd {
  readonly at: number;
  readonly next: number;
}
const openEnd: LineEnd = { at: -1, next: -1 };

/** LF, CR LF or CR; a CR at the very end may be the half of a pair. */
function lineEnd(text: string, from: number, isLast: boolean): LineEnd {
  const feed = text.indexOf('\n', from);
  const stop = feed === -1 ? text.length : feed;
  const back = text.slice(from, stop).indexOf('\r');
  if (back !== -1) {
    const at = from + back;
    if (at + 1 === text.length && !isLast) return openEnd;
    return { at, next: at + 1 === feed ? feed + 1 : at + 1 };
  }
  if (feed !== -1) return { at: feed, next: feed + 1 };
  return isLast ? { at: text.length, next: text.length } : openEnd;
}

const shorten = (text: string): string => text.slice(0, tableLimits.shownRow).trimEnd();
