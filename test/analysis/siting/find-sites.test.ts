import { describe, expect, it } from 'vitest';
import { measureGain } from '../../../scripts/site/measure-gain';
import type { Siting } from '../../../src/analysis/siting/data';
import { prepareSiting } from '../../../src/analysis/siting/prepare-siting';
import { sitingRules, sitingWeightPresets } from '../../../src/analysis/siting/presets';
import { findStreetLengths } from '../../../src/analysis/street-length/find-street-lengths';
import { runUsability } from '../../../src/analysis/usability/run-usability';
import type { PlanePoint } from '../../../src/geometry/local-plane';
import { metres, share } from '../../../src/lib/units';
import type { Building, District, Place } from '../../../src/model/district';
import { bundledDistrict } from '../../helpers/bundled-district';
import { at, makeDistrict, makeGrid, makeSeat } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';
import { siteDistrict, sitingRequest } from '../../helpers/site-district';

const bundled = await bundledDistrict();

/** A street from west to east through the two squares, crossed in the middle by one from south to north. */
const cross: District = {
  ...makeDistrict(),
  streets: [
    makeStreet('a', [
      [-200, 0],
      [-40, 0],
      [200, 0],
    ]),
    makeStreet('b', [
      [-40, -100],
      [-40, 0],
      [-40, 100],
    ]),
  ],
};

const withoutRules = sitingRules.map((rule) => ({ ...rule, isOn: false }));
const sumOfGains = ({ sites }: Siting) => sites.reduce((sum, { gain }) => sum + gain, 0);
const most = (count: number) => ({ kind: 'most', count }) as const;

/** All that a generator without pauses gives at its end. */
function finish<T>(generator: Generator<void, T>): T {
  for (;;) {
    const { done, value } = generator.next();
    if (done) return value;
  }
}

describe('the sites of an answer', () => {
  it.each([
    { walk: 20, count: 10, required: [] },
    { walk: 50, count: 1, required: [] },
    { walk: 50, count: 10, required: ['backrest', 'wheelchair'] },
    { walk: 120, count: 25, required: [] },
  ] as const)(
    'bring the street length that the walking figures gain by them ($count within $walk m)',
    async ({ walk, count, required }) => {
      const request = sitingRequest(most(count), { walk: metres(walk), need: { required, at: null } });
      const siting = await siteDistrict(bundled, request);
      const usability = await runUsability(bundled, request.need);
      expect(siting.sites).toHaveLength(count);
      expect(Math.abs(measureGain(bundled, usability, siting) - siting.objective)).toBeLessThan(1e-6);
      // The same for seats that do not name their street, as those of a scenario.
      const nameless = siting.sites.map((site) => ({ ...site, street: { ...site.street, name: null } }));
      const namelessGain = measureGain(bundled, usability, { ...siting, sites: nameless });
      expect(Math.abs(namelessGain - siting.objective)).toBeLessThan(1e-6);
      expect(sumOfGains(siting)).toBe(siting.objective);
      const gains = siting.sites.map(({ gain }) => gain);
      expect(gains).toEqual([...gains].sort((a, b) => b - a));
      expect(siting.bound).toBeGreaterThanOrEqual(siting.objective);
      expect(siting.gap).toBeLessThan(0.005);
    },
  );

  it('are the best two of all pairs, each pair measured by the walking figures', async () => {
    const request = sitingRequest(most(2), { rules: withoutRules, walk: metres(60) });
    const district = { ...cross, seats: [makeSeat('s1', at(-150, 8))] };
    const usability = await runUsability(district, request.need);
    const siting = await siteDistrict(district, request);
    const { candidates } = finish(prepareSiting(district, usability, request));
    const sites = candidates.map(({ position, street }) => ({ ...siting.sites[0]!, position, street }));
    expect(sites.length).toBeGreaterThan(20);
    let best = 0;
    for (const [i, first] of sites.entries())
      for (const second of sites.slice(0, i))
        best = Math.max(best, measureGain(district, usability, { sites: [first, second], request }));
    expect(siting.objective).toBeCloseTo(best, 6);
    expect(siting).toMatchObject({ ended: 'proven', unit: 'metres' });
  });

  it('stand beside their street inside the district, on a place of six decimals, with their buildings', async () => {
    const { sites } = await siteDistrict(bundled, sitingRequest(most(8)));
    for (const { position, street, buildings } of sites) {
      for (const degrees of position) expect(degrees).toBe(Number(degrees.toFixed(6)));
      expect(street.name?.zh).toBeTruthy();
      expect(buildings.map(({ distance }) => distance)).toEqual(
        buildings.map(({ distance }) => distance).sort((a, b) => a - b),
      );
      for (const { id, name, liaisons } of buildings) {
        const building = bundled.buildings.find((one) => one.id === id);
        expect({ name, liaisons }).toEqual({ name: building?.name, liaisons: building?.liaisons });
      }
    }
    expect(sites.some(({ buildings }) => buildings.length > 0)).toBe(true);
  });

  it('leave out what a usable seat covers, and count a seat that is of no use to the person as none', async () => {
    const seat = makeSeat('s1', at(100, 7), { backrest: 'no' });
    const district = { ...cross, seats: [seat] };
    const forAnyone = await siteDistrict(district, sitingRequest(most(3)));
    const forBacks = await siteDistrict(
      district,
      sitingRequest(most(3), { need: { required: ['backrest'], at: null } }),
    );
    expect(forAnyone.totals.covered).toBeCloseTo(86, 6);
    expect(forBacks.totals.covered).toBe(0);
    expect(forBacks.totals.whole).toBe(forAnyone.totals.whole);
  });

  it('are none where there is no street, and fewer where fewer do all', async () => {
    const nothing = await siteDistrict(makeDistrict(), sitingRequest(most(5)));
    expect(nothing).toMatchObject({ objective: 0, bound: 0, gap: 0, sites: [], ended: 'proven' });
    const everything = await siteDistrict(cross, sitingRequest(most(50), { rules: withoutRules }));
    expect(everything.sites.length).toBeLessThan(50);
    expect(everything.objective).toBeCloseTo(600, 6);
  });

  it('stand on lanes only in a grid that has no public street', async () => {
    const lane = makeStreet('c', [[20, 50] as PlanePoint, [180, 50] as PlanePoint], { lane: true });
    const [west, east] = cross.streets;
    const district = { ...cross, streets: [west!, east!, lane] };
    const withStreet = await siteDistrict(district, sitingRequest(most(20)));
    expect(withStreet.sites.map(({ street }) => street.id)).not.toContain('c');
    const onlyLane = await siteDistrict(
      { ...district, streets: [makeStreet('a', [[-200, 0] as PlanePoint, [-20, 0] as PlanePoint]), lane] },
      sitingRequest(most(20)),
    );
    expect(onlyLane.sites.map(({ street }) => street.id)).toContain('c');
  });
});

describe('a run', () => {
  it('that is stopped before its question is understood gives nothing', async () => {
    const signal = AbortSignal.abort();
    let now = 0;
    await expect(
      siteDistrict(bundled, sitingRequest(most(3)), { signal, clock: () => now++ }),
    ).rejects.toThrow('no answer');
  });
});

describe('the fewest seats', () => {
  it('cover everything that can be covered, and tell what cannot', async () => {
    // A piece of street of its own, all of it too near to a crossing for a seat.
    const far = makeStreet('d', [[160, 80] as PlanePoint, [170, 80] as PlanePoint]);
    const star = [
      makeStreet('e', [[160, 80] as PlanePoint, [160, 86] as PlanePoint]),
      makeStreet('f', [[160, 80] as PlanePoint, [160, 74] as PlanePoint]),
    ];
    const rules = sitingRules.map((rule) => ({
      ...rule,
      isOn: rule.id === 'crossing-distance',
      limit: rule.id === 'crossing-distance' ? metres(15) : rule.limit,
    }));
    const district = { ...cross, streets: [...cross.streets, far, ...star] };
    const all = await siteDistrict(
      district,
      sitingRequest({ kind: 'fewest', uncovered: share(0) }, { rules }),
    );
    expect(all.gained).toBeCloseTo(600, 6);
    expect(all.objective).toBe(all.sites.length);
    expect(all.unreached.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(22, 6);
    expect(new Set(all.unreached.map(({ streetId }) => streetId))).toEqual(new Set(['d', 'e', 'f']));
    const fewer = await siteDistrict(
      district,
      sitingRequest(most(all.objective - 1), { rules, need: all.request.need }),
    );
    expect(all.ended).toBe('proven');
    expect(fewer.bound).toBeLessThan(600);
  });

  it('are as many as the walking figures need for their share, and no fewer would do', async () => {
    const goal = { kind: 'fewest', uncovered: share(0.3) } as const;
    const siting = await siteDistrict(bundled, sitingRequest(goal), { rounds: 60 });
    const { totals, sites, gained, bound } = siting;
    expect((totals.whole - totals.covered - gained) / totals.whole).toBeLessThanOrEqual(0.3);
    expect(bound).toBeLessThanOrEqual(sites.length);
    const without = await siteDistrict(bundled, sitingRequest(most(bound - 1)), { rounds: 0 });
    expect((totals.whole - totals.covered - without.bound) / totals.whole).toBeGreaterThan(0.3);
  });
});

describe('weights', () => {
  const office: Building = {
    id: 'b1',
    name: { zh: '楼', en: 'Tower' },
    address: null,
    kind: 'office',
    polygons: [[[at(90, 20), at(110, 20), at(110, 40), at(90, 40), at(90, 20)]]],
    levels: null,
    height: null,
    workers: 500,
    liaisons: 2,
    allianceMember: null,
    source: 'test',
    confidence: 'high',
  };
  const stop: Place = {
    id: 'p1',
    name: null,
    kind: 'bus_stop',
    address: null,
    shape: { kind: 'point', position: at(-180, 12) },
    openingHours: null,
    inside: false,
    source: 'test',
    confidence: 'high',
  };
  const [west, east] = cross.grids;
  const peopled: District = {
    ...cross,
    grids: [
      { ...west!, residents: 1000 },
      { ...east!, residents: null },
    ],
    buildings: [office],
    places: [stop, { ...stop, id: 'p2', kind: 'temple' }],
  };
  const withWeights = (id: (typeof sitingWeightPresets)[number]['id'], count = 1) =>
    siteDistrict(
      peopled,
      sitingRequest(most(count), {
        rules: withoutRules,
        weights: sitingWeightPresets.find((preset) => preset.id === id)!.weights,
      }),
    );

  it('spread residents over their own grid’s streets, and unknown ones over none', async () => {
    const siting = await withWeights('residents', 50);
    expect(siting.unit).toBe('residents');
    expect(siting.totals.whole).toBeCloseTo(1000, 6);
    expect(siting.objective).toBeCloseTo(1000, 6);
    const one = await withWeights('residents');
    expect(one.sites[0]!.position[0]).toBeLessThan(at(0, 0)[0]);
  });

  it('have workers and places at their nearest street point', async () => {
    const workers = await withWeights('workers');
    expect(workers).toMatchObject({ unit: 'workers', objective: 500, ended: 'proven' });
    const [lng] = workers.sites[0]!.position;
    expect(lng).toBeGreaterThan(at(40, 0)[0]);
    expect(lng).toBeLessThan(at(160, 0)[0]);
    const places = await withWeights('places');
    expect(places).toMatchObject({ unit: 'places', objective: 1 });
    expect(places.sites[0]!.position[0]).toBeLessThan(at(-120, 0)[0]);
  });

  it('together count points, of which everything is 100', async () => {
    const siting = await withWeights('combined', 50);
    expect(siting.unit).toBe('points');
    expect(siting.totals.whole).toBeCloseTo(100, 9);
    expect(siting.objective).toBeCloseTo(100, 9);
  });

  it('of street length sum up to the headline of the district, on every border of grids too', async () => {
    const siting = await siteDistrict(bundled, sitingRequest(most(1)), { rounds: 0 });
    const lengths = [...findStreetLengths(bundled).values()];
    expect(siting.totals.whole).toBeCloseTo(
      lengths.reduce((sum, { headline }) => sum + headline, 0),
      6,
    );
    const border = makeStreet('a', [[0, -100] as PlanePoint, [0, 100] as PlanePoint]);
    const between = await siteDistrict({ ...cross, streets: [border] }, sitingRequest(most(1)));
    expect(between.totals.whole).toBeCloseTo(200, 6);
    const alone = makeGrid('JA-03', [
      [-50, -100],
      [0, -100],
      [0, 100],
      [-50, 100],
    ]);
    const outer = await siteDistrict(
      { ...cross, grids: [alone], streets: [border] },
      sitingRequest(most(1), { rules: withoutRules }),
    );
    expect(outer.totals.whole).toBeCloseTo(200, 6);
    expect(outer.sites[0]!.position[0]).toBeLessThan(at(0, 0)[0]);
  });
});
