import { describe, expect, it } from 'vitest';
import { phaseNames } from '../../scripts/large-pages/data';
import { parseOptions } from '../../scripts/large-pages/parse-options';
import { importPhases, mapPhases, pagePhases } from '../../scripts/large-pages/phases';
import { tableHead, tableRow } from '../../scripts/large-pages/to-table';
import { writeSeats } from '../../scripts/large-pages/write-seats';
import { type CpuProfile, listHeaviest } from '../../scripts/long-tasks/list-heaviest';

describe('bench:large-pages', () => {
  it('goes through every phase that it names, in the order of their names', () => {
    const phases = [...importPhases('benches.csv'), ...pagePhases].map(({ name }) => name);
    expect(phases).toEqual(phaseNames);
    expect(phases).toEqual(expect.arrayContaining([...mapPhases]));
  });

  it('tells of all phases, or of those that are named, in their order', () => {
    expect(parseOptions([])).toEqual({
      seats: 100_000,
      seed: 1,
      only: phaseNames,
      profile: null,
      build: 'dist',
      withoutMap: false,
    });
    expect(parseOptions(['--only', 'edit, plan', '--seats', '500', '--profile', 'there'])).toMatchObject({
      only: ['plan', 'edit'],
      seats: 500,
      profile: 'there',
    });
  });

  it.each([
    ['an unknown phase', ['--only', 'plan,lunch'], /^lunch is no phase: expected some of reading, preview/],
    ['half a seat', ['--seats', '1.5'], /^--seats 1\.5 .*whole number from 1 to/],
    ['nothing as a number', ['--seed', ''], /^--seed .*whole number/],
    ['an unknown option', ['--fast'], /--fast/],
  ])('refuses %s in one sentence', (_name, args, sentence) => {
    expect(() => parseOptions(args)).toThrow(sentence);
  });

  it('makes the same table of as many seats for the same seed, and another for another', () => {
    const text = writeSeats(1001, 7);
    const [header, ...rows] = text.trimEnd().split('\n');
    expect(header).toBe('id,lon,lat,seats,backrest,armrest,check_date,name');
    expect(rows).toHaveLength(1001);
    expect(new Set(rows.map((row) => row.split(',')[0])).size).toBe(1001);
    expect(writeSeats(1001, 7)).toBe(text);
    expect(writeSeats(1001, 8)).not.toBe(text);
  });

  it('lists some benches a second time, less than a metre off', () => {
    const rows = writeSeats(1001, 7).trimEnd().split('\n').slice(1);
    const cells = rows.map((row) => row.split(','));
    const twice = cells.filter((row, i) => row[7] === cells[i - 1]?.[7]);
    expect(twice.map(([id]) => id)).toEqual(['B500', 'B1000']);
    for (const row of twice) {
      const before = cells.find(([id]) => id === `B${Number(row[0]?.slice(1)) - 1}`);
      expect(row[2]).toBe(before?.[2]);
      expect(Math.abs(Number(row[1]) - Number(before?.[1])) * 111_320).toBeLessThan(1);
    }
  });

  it('tells of a phase how many tasks were long, the longest, their sum, and when the page was ready', () => {
    const tasks = [
      { start: 10, duration: 60 },
      { start: 100, duration: 1234.4 },
    ];
    const [names, line, row] = [tableHead(), tableRow({ name: 'plan', tasks, readyAfter: 2000 })]
      .join('\n')
      .split('\n')
      .map((text) =>
        text
          .split('|')
          .map((cell) => cell.trim())
          .slice(1, -1),
      );
    expect(names).toEqual(['phase', 'long tasks', 'longest ms', 'sum ms', 'ready after ms']);
    expect(line?.every((cell) => /^-+:?$/.test(cell))).toBe(true);
    expect(row).toEqual(['plan', '2', '1,234', '1,294', '2,000']);
    expect(tableRow({ name: 'find', tasks: [], readyAfter: 3 })).toMatch(/find +\| +0 \| +0 \| +0 \| +3 \|/);
  });
});

describe('the heaviest calls of a profile', () => {
  const frame = (functionName: string) => ({
    functionName,
    url: 'http://localhost/app.js',
    lineNumber: 0,
    columnNumber: 4,
  });
  // Two calls of `read`, of which the first calls itself.
  const profile: CpuProfile = {
    nodes: [
      { id: 1, callFrame: { ...frame('(root)'), url: '' }, children: [2, 4] },
      { id: 2, callFrame: frame('read'), children: [3] },
      { id: 3, callFrame: frame('read') },
      { id: 4, callFrame: frame('') },
    ],
    startTime: 0,
    endTime: 100_000,
    samples: [2, 3, 4, 3],
    timeDeltas: [0, 10_000, 20_000, 30_000],
  };

  it('are those between two moments, each once however often it calls itself', () => {
    expect(listHeaviest(profile, 0, 40, 9)).toEqual([
      { name: 'read app.js:1:5', total: 30, own: 30 },
      { name: '(anonymous) app.js:1:5', total: 30, own: 30 },
    ]);
    expect(listHeaviest(profile, 5, 15, 9)).toEqual([{ name: 'read app.js:1:5', total: 20, own: 20 }]);
    expect(listHeaviest(profile, 0, 40, 1)).toHaveLength(1);
  });
});
