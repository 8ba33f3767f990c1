import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, writeCalendar } from '../../src/io/write-calendar';

const noon = Date.parse('2026-11-24T04:00:00Z');

function entry(fields: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    uid: 'p1-term-end@zuozuo',
    day: '2029-11-23',
    summary: '任期到期',
    description: '提前 90 天可以申请续期。',
    url: null,
    remindDays: 7,
    ...fields,
  };
}

/** Reads the lines as the standard says: unfolded first, then name, parameters and value. */
function readLines(text: string): { readonly name: string; readonly value: string }[] {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const colon = line.indexOf(':');
      return { name: line.slice(0, colon), value: line.slice(colon + 1) };
    });
}

const valuesOf = (text: string, name: string) =>
  readLines(text)
    .filter((line) => line.name === name)
    .map(({ value }) => value);

const readText = (text: string) => text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

describe('a calendar file', () => {
  it('holds each matter as one whole day with a reminder', () => {
    const text = writeCalendar(
      '我的认领',
      [entry(), entry({ uid: 'p1-payment@zuozuo', day: '2026-12-31' })],
      noon,
    );
    expect(valuesOf(text, 'BEGIN')).toEqual(['VCALENDAR', 'VEVENT', 'VALARM', 'VEVENT', 'VALARM']);
    expect(valuesOf(text, 'END')).toEqual(['VALARM', 'VEVENT', 'VALARM', 'VEVENT', 'VCALENDAR']);
    expect(valuesOf(text, 'DTSTART;VALUE=DATE')).toEqual(['20291123', '20261231']);
    // The end is the day after, over the end of a month and a year.
    expect(valuesOf(text, 'DTEND;VALUE=DATE')).toEqual(['20291124', '20270101']);
    expect(valuesOf(text, 'DTSTAMP')).toEqual(['20261124T040000Z', '20261124T040000Z']);
    expect(valuesOf(text, 'X-WR-CALNAME')).toEqual(['我的认领']);
  });

  it('reminds at nine in the morning, on the day or days before it', () => {
    const text = writeCalendar(
      '',
      [0, 1, 7].map((remindDays) => entry({ remindDays })),
      noon,
    );
    expect(valuesOf(text, 'TRIGGER')).toEqual(['PT9H', '-PT15H', '-P6DT15H']);
  });

  it('gives any text back as it was, in lines of at most 75 octets', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const text = writeCalendar('name', [entry({ summary, description })], noon);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        // Line breaks are the standard's, other control characters have no place in it.
        const kept = (raw: string) => raw.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        expect(valuesOf(text, 'SUMMARY').map(readText)).toEqual([kept(summary)]);
        expect(valuesOf(text, 'DESCRIPTION').map(readText)).toEqual([kept(description), kept(summary)]);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('takes nothing of a name for lines of its own', () => {
    const text = writeCalendar(
      'x',
      [entry({ summary: 'a\r\nEND:VEVENT\nBEGIN:VEVENT', url: 'https://x.example/\r\nX:1' })],
      noon,
    );
    expect(valuesOf(text, 'BEGIN')).toEqual(['VCALENDAR', 'VEVENT', 'VALARM']);
    expect(valuesOf(text, 'URL')).toEqual(['https://x.example/X:1']);
  });
});
