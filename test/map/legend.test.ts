import { beforeAll, describe, expect, it } from 'vitest';
import { needClasses } from '../../src/analysis/axes/presets';
import { gridFillColours } from '../../src/map/layers/grid-layers';
import { legendOf } from '../../src/map/legend/legend-of';
import type { Symbology } from '../../src/map/scene';
import { needClassWords } from '../../src/map/symbology/need-classes';
import { seatDrawing } from '../../src/map/symbology/seat-glyph';
import { seatSymbolOf } from '../../src/map/symbology/seat-symbol';
import type { District } from '../../src/model/district';
import { adoptionStatuses, amenityKinds } from '../../src/model/vocabulary';
import { palettes, themes } from '../../src/ui/tokens';
import { bundledDistrict } from '../helpers/bundled-district';
import { catalogues } from '../helpers/catalogues';

let district: District;
beforeAll(async () => {
  district = await bundledDistrict();
});

const symbologies: readonly Symbology[] = ['plan', 'adopt', 'find'];

/** Perceived lightness grows with it: the luma of `#rrggbb` (ITU-R BT.709). */
function lumaOf(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(themes)('the legend in the %s theme', (theme) => {
  const palette = palettes[theme];

  it.each(symbologies)(
    'of %s explains every ring that its seats can wear, drawn as on the map',
    (symbology) => {
      const answers = ['usable', 'unusable', 'unknown'] as const;
      const swatches = legendOf(symbology, theme).map(({ swatch }) => JSON.stringify(swatch.marks));
      const rings = new Set(
        district.seats.flatMap((seat, i) => {
          const usability = new Map([[seat.id, answers[i % 3] ?? 'unknown']] as const);
          const statuses = new Map([[seat.id, adoptionStatuses[i % 5] ?? 'available']] as const);
          return seatSymbolOf({ symbology, usability, statuses, ranked: [] }, seat)?.ring ?? [];
        }),
      );
      expect(rings.size).toBe(symbology === 'adopt' ? 5 : 3);
      for (const ring of rings) {
        const sign = { form: 'bench', ring, size: 'medium', closed: false, rank: null } as const;
        expect(swatches, ring).toContain(JSON.stringify(seatDrawing(sign, palette, theme, 'list').marks));
      }
    },
  );

  it('has the fills that the grids have on the map, once each', () => {
    const fills = legendOf('plan', theme).flatMap(({ fill }) => fill ?? []);
    const drawn = Object.values(gridFillColours({ palette })).filter((fill) => fill !== null);
    expect([...fills].sort()).toEqual([...drawn].sort());
  });

  it('goes in one direction of lightness from good to lacking: darker by day, brighter by night', () => {
    const lumas = palette.need.map(lumaOf);
    const sorted = [...lumas].sort((a, b) => (theme === 'light' ? b - a : a - b));
    expect(lumas).toEqual(sorted);
    expect(new Set(lumas).size).toBe(5);
  });
});

const everything = {
  whatIf: true,
  proposals: true,
  ways: true,
  restWalk: false,
  wishes: true,
  importPreview: true,
  pairs: true,
  streets: true,
  amenities: amenityKinds,
};

it('explains what a scenario, siting and a way draw only while they do', () => {
  const idsOf = (...parameters: Parameters<typeof legendOf>) => legendOf(...parameters).map(({ id }) => id);
  const usual = idsOf('plan', 'light');
  expect(usual).toEqual(expect.arrayContaining(['thread-long', 'thread-short', 'gap']));
  const nothing = {
    whatIf: false,
    proposals: false,
    ways: false,
    restWalk: false,
    wishes: false,
    importPreview: false,
    pairs: false,
    streets: true,
    amenities: [],
  };
  const more = idsOf('plan', 'light', everything).filter((id) => !usual.includes(id));
  expect(more).toEqual([
    'changed',
    'reached',
    'added',
    'moved',
    'ghost',
    'removed',
    'proposal',
    'import',
    'pair',
    'wish',
    'way',
  ]);
  expect(idsOf('plan', 'light', { ...nothing, proposals: true }).filter((id) => !usual.includes(id))).toEqual(
    ['proposal'],
  );
  const walking = { ...nothing, restWalk: true };
  expect(idsOf('find', 'dark', walking)).toEqual([
    'rest',
    'leg-longest',
    'leg-too-long',
    'other-seat',
    'start',
  ]);
  expect(idsOf('find', 'dark', everything)).toContain('way');
  expect(idsOf('find', 'dark')).not.toContain('way');
  expect(idsOf('find', 'dark', everything)).toEqual(expect.arrayContaining([...amenityKinds]));
  for (const kind of amenityKinds) expect(idsOf('find', 'dark')).not.toContain(kind);
});

it('tells of no stretches in a district without streets', () => {
  const ids = legendOf('plan', 'light', { ...everything, streets: false }).map(({ id }) => id);
  expect(ids.filter((id) => /thread|reached/.test(id))).toEqual([]);
  expect(ids).toEqual(expect.arrayContaining(['gap', 'need-0', 'added']));
});

it('has words in both languages for every sign', () => {
  for (const symbology of symbologies)
    for (const { label, range } of [
      ...legendOf(symbology, 'light', everything),
      ...legendOf(symbology, 'light', { ...everything, restWalk: true }),
    ])
      for (const key of [label, ...(range ? [range] : [])]) {
        expect(catalogues.zh[key]).toBeTruthy();
        expect(catalogues.en[key]).toBeTruthy();
      }
});

it('names for each class the range that its breaks give it', () => {
  const breaks = [...needClasses.map(({ from }) => from), 100];
  for (const [i, { range }] of needClassWords.entries())
    for (const catalogue of Object.values(catalogues)) {
      const numbers = String(catalogue[range]).match(/\d+/g)?.map(Number);
      expect(numbers).toEqual(breaks.slice(i, i + 2).filter((value) => value > 0 && value < 100));
    }
});
