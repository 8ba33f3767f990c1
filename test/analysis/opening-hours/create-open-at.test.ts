import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createOpenAt } from '../../../src/analysis/opening-hours/create-open-at';

const holidays = ['2026-01-01', '2026-02-17', '2026-10-01', '2026-10-02'];
const stateAt = (moment: string, value: string) => createOpenAt(moment, holidays)(value);

describe('opening hours at a moment', () => {
  it.each([
    ['2026-11-03T09:59', 'closed'],
    ['2026-11-03T10:00', 'open'],
    ['2026-11-03T21:59', 'open'],
    ['2026-11-03T22:00', 'closed'],
  ])('from ten to ten are at %s %s', (moment, expected) => {
    expect(stateAt(moment, 'Mo-Su 10:00-22:00')).toBe(expected);
  });

  it('run over midnight into the next day', () => {
    // 2026-11-06 is a Friday.
    expect(stateAt('2026-11-07T01:30', 'Fr 20:00-02:00')).toBe('open');
    expect(stateAt('2026-11-07T02:00', 'Fr 20:00-02:00')).toBe('closed');
    expect(stateAt('2026-11-06T01:30', 'Fr 20:00-02:00')).toBe('closed');
  });

  it('run over midnight into a Monday, and past 24 o’clock', () => {
    // 2026-11-08 is a Sunday.
    expect(stateAt('2026-11-09T01:59', 'Sa,Su 18:00-02:00')).toBe('open');
    expect(stateAt('2026-11-09T02:00', 'Sa,Su 18:00-02:00')).toBe('closed');
    expect(stateAt('2026-11-09T18:00', 'Sa,Su 18:00-02:00')).toBe('closed');
    expect(stateAt('2026-11-04T01:59', 'Mo-Su 10:00-26:00')).toBe('open');
    expect(stateAt('2026-11-04T02:00', 'Mo-Su 10:00-26:00')).toBe('closed');
  });

  it('run over the end of a year and of a numbered week', () => {
    expect(stateAt('2027-01-01T00:30', 'Dec 31 22:00-01:00')).toBe('open');
    expect(stateAt('2027-01-03T12:00', 'week 53 Mo-Su 08:00-18:00')).toBe('open');
    expect(stateAt('2027-01-04T12:00', 'week 53 Mo-Su 08:00-18:00')).toBe('closed');
  });

  it('change with the season on the first of its months', () => {
    const seasons = 'Apr-Oct Mo-Su 05:00-22:00; Nov-Mar Mo-Su 06:00-21:00';
    expect(stateAt('2026-10-31T21:30', seasons)).toBe('open');
    expect(stateAt('2026-11-01T21:30', seasons)).toBe('closed');
  });

  it('that are never closed are open on a holiday too', () => {
    expect(stateAt('2026-10-01T03:00', '24/7')).toBe('open');
  });

  it('that nobody can read are unknown', () => {
    expect(stateAt('2026-11-03T12:00', 'when the owner is in the mood')).toBe('unknown');
    expect(stateAt('2026-11-03T12:00', '')).toBe('unknown');
  });

  it('that follow the sun are unknown', () => {
    expect(stateAt('2026-11-03T12:00', 'sunrise-sunset')).toBe('unknown');
  });

  it('that ask for school holidays are unknown', () => {
    expect(stateAt('2026-11-03T12:00', 'SH 10:00-14:00')).toBe('unknown');
  });

  it('refuse a moment that is none', () => {
    expect(() => createOpenAt('2026-02-30T12:00', [])).toThrow('2026-02-30T12:00');
    expect(() => createOpenAt('noon', [])).toThrow('noon');
  });
});

describe('public holidays', () => {
  it('come from the pack, the Spring Festival included', () => {
    expect(stateAt('2026-02-17T12:00', 'Mo-Su 10:00-22:00; PH off')).toBe('closed');
    expect(stateAt('2026-02-24T12:00', 'Mo-Su 10:00-22:00; PH off')).toBe('open');
  });

  it('are no others than the pack names', () => {
    // The library's own table for China has the 8th of March.
    expect(stateAt('2026-03-08T12:00', 'Mo-Su 10:00-22:00; PH off')).toBe('open');
  });

  it('count beside weekdays', () => {
    // The 1st of October 2026 is a Thursday, the 8th an ordinary one.
    expect(stateAt('2026-10-01T12:00', 'Sa,Su,PH 10:00-14:00')).toBe('open');
    expect(stateAt('2026-10-08T12:00', 'Sa,Su,PH 10:00-14:00')).toBe('closed');
    expect(stateAt('2026-10-10T12:00', 'Sa,Su,PH 10:00-14:00')).toBe('open');
  });

  it('reach into the night after', () => {
    expect(stateAt('2026-10-03T01:00', 'Mo-Th 10:00-20:00; PH 20:00-02:00')).toBe('open');
    expect(stateAt('2026-10-04T01:00', 'Mo-Th 10:00-20:00; PH 20:00-02:00')).toBe('closed');
  });

  it('can be meant by the day before or after', () => {
    expect(stateAt('2026-09-30T12:00', 'PH -1 day 10:00-14:00')).toBe('open');
    expect(stateAt('2026-10-03T12:00', 'PH +1 day 10:00-14:00')).toBe('open');
    expect(stateAt('2026-10-05T12:00', 'PH +1 day 10:00-14:00')).toBe('closed');
  });

  it('are unknown in a year that the pack does not name', () => {
    expect(stateAt('2031-06-03T12:00', 'Mo-Su 10:00-22:00; PH off')).toBe('unknown');
    expect(stateAt('2031-06-03T12:00', 'Mo-Su 10:00-22:00')).toBe('open');
  });

  it('that must be certain weekdays are unknown', () => {
    expect(stateAt('2026-10-01T12:00', 'PH Mo-Fr 10:00-14:00')).toBe('unknown');
  });

  it('in a comment are words', () => {
    expect(stateAt('2031-06-03T12:00', 'Mo-Su 10:00-22:00 open "also PH"')).toBe('open');
  });
});

describe('the zone of the host', () => {
  /** 02:30 on 2026-03-08 does not exist in New York, nor 00:30 on 2026-04-24 in Cairo. */
  const cases = [
    ['2026-03-08T02:30', 'Mo-Su 02:00-03:00'],
    ['2026-03-08T02:30', 'Mo-Su 03:00-04:00'],
    ['2026-04-24T00:30', 'Fr 00:00-01:00'],
    ['2026-11-03T12:00', 'Mo-Su 10:00-22:00'],
    ['2026-11-07T01:30', 'Fr 20:00-02:00'],
    ['2026-10-01T23:59', 'Mo-Su 10:00-22:00; PH 10:00-24:00'],
    ['2026-12-31T23:59', 'Dec 31 22:00-24:00'],
    // The nights on which New York's clocks leap and fall back, over midnight.
    ['2026-03-08T02:59', 'Sa 22:00-03:00'],
    ['2026-03-08T03:00', 'Sa 22:00-03:00'],
    ['2026-11-01T01:30', 'Sa 20:00-02:00'],
    ['2026-11-01T02:30', 'Sa 22:00-03:00'],
    ['2026-10-02T01:30', 'PH 18:00-02:00'],
    ['2026-10-03T02:00', 'PH 18:00-02:00'],
  ] as const;

  it.each(['UTC', 'Asia/Shanghai', 'America/New_York', 'Africa/Cairo', 'Pacific/Kiritimati'])(
    'changes nothing: %s',
    (zone) => {
      const script = `
        import { createOpenAt } from './src/analysis/opening-hours/create-open-at.ts';
        const cases = ${JSON.stringify(cases)};
        const holidays = ${JSON.stringify(holidays)};
        console.log(JSON.stringify(cases.map(([moment, value]) => createOpenAt(moment, holidays)(value))));`;
      const printed = execFileSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', script],
        { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      );
      expect(JSON.parse(printed)).toEqual([
        'open',
        'closed',
        'open',
        'open',
        'open',
        'open',
        'open',
        'open',
        'closed',
        'open',
        'open',
        'open',
        'closed',
      ]);
    },
  );
});
