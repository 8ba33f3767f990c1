import { beforeAll, describe, expect, it } from 'vitest';
import { gridFillColours } from '../../src/map/layers/grid-layers';
import { legendOf } from '../../src/map/legend/legend-of';
import type { Symbology } from '../../src/map/scene';
import { needClasses, needClassOf } from '../../src/map/symbology/need-classes';
import { seatDrawing } from '../../src/map/symbology/seat-glyph';
import { seatSymbolOf } from '../../src/map/symbology/seat-symbol';
import type { District } from '../../src/model/district';
import { adoptionStatuses } from '../../src/model/vocabulary';
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

it('has words in both languages for every sign', () => {
  for (const symbology of symbologies)
    for (const { label, range } of legendOf(symbology, 'light'))
      for (const key of [label, ...(range ? [range] : [])]) {
        expect(catalogues.zh[key]).toBeTruthy();
        expect(catalogues.en[key]).toBeTruthy();
      }
});

it('puts a share into the class that its range names', () => {
  expect([1, 0.5, 0.4999, 0.35, 0.2, 0.1, 0.0999, 0].map(needClassOf)).toEqual([0, 0, 1, 1, 2, 3, 4, 4]);
  expect(needClasses).toHaveLength(5);
});
