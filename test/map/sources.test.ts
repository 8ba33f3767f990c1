import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { isComputed } from '../../src/analysis/coverage/data';
import type { Evaluation, GridEvaluation } from '../../src/analysis/evaluation/data';
import type { Usability } from '../../src/analysis/usability/data';
import { appError } from '../../src/lib/app-error';
import { metres } from '../../src/lib/units';
import { sourceIds } from '../../src/map/layers/style-context';
import type { MapScene, Symbology, WhatIf } from '../../src/map/scene';
import { viewStepOf } from '../../src/map/sources/scene-sources';
import { spreadDiscs } from '../../src/map/sources/spread';
import { iconDrawing } from '../../src/map/symbology/icons';
import type { District, Seat } from '../../src/model/district';
import { adoptionStatuses } from '../../src/model/vocabulary';
import { bundledDistrict } from '../helpers/bundled-district';
import { createSceneData } from '../helpers/create-scene-data';
import { stretchOf, syntheticEvaluation, touchGrid } from '../helpers/synthetic-evaluation';

let district: District;
let evaluation: Evaluation;
beforeAll(async () => {
  district = await bundledDistrict();
  evaluation = syntheticEvaluation(district);
});

/** A scene in which every look of a seat occurs. */
function sceneOf(symbology: Symbology, change: Partial<MapScene> = {}): MapScene {
  const answers: readonly Usability[] = ['usable', 'unusable', 'unknown'];
  const { seats } = district;
  return {
    district,
    language: 'zh',
    theme: 'dark',
    symbology,
    selection: { kind: 'seat', id: seats[3]?.id ?? '' },
    hovered: { kind: 'seat', id: seats[4]?.id ?? '' },
    evaluation: symbology === 'plan' ? evaluation : null,
    whatIf: null,
    proposals: [],
    wishes: [],
    marked: null,
    importPreview: null,
    editing: false,
    placing: false,
    ways: [],
    restWalk: null,
    usability: new Map(seats.map(({ id }, i) => [id, answers[i % 3] ?? 'unknown'])),
    statuses: new Map(seats.map(({ id }, i) => [id, adoptionStatuses[i % 5] ?? 'available'])),
    ranked: symbology === 'find' ? seats.slice(0, 12).map(({ id }) => id) : [],
    position: { at: district.info.center, accuracy: metres(20) },
    arcs: [],
    keepers: new Set(),
    circle: { center: district.info.center, radius: metres(100) },
    ...change,
  };
}

describe.each(['plan', 'adopt', 'find'] as const)('the sources of %s', (symbology) => {
  it.each([13, 15, 16, 18])('hold every source and only signs that can be drawn at zoom %d', (zoom) => {
    const data = createSceneData()(sceneOf(symbology), viewStepOf(zoom, 0));
    expect(Object.keys(data).sort()).toEqual([...sourceIds].sort());
    const icons = Object.values(data).flatMap(({ features }) =>
      features.flatMap(({ properties }) => (typeof properties?.icon === 'string' ? [properties.icon] : [])),
    );
    expect(icons.length).toBeGreaterThan(100);
    for (const icon of new Set(icons)) expect(iconDrawing(icon), icon).not.toBeNull();
  });

  it('draw every seat that is not gone once, as a glyph and, unless it bears a number, as a dot', () => {
    const data = createSceneData()(sceneOf(symbology), viewStepOf(17, 0));
    const there = district.seats.filter(({ condition }) => condition !== 'gone').map(({ id }) => id);
    const idsIn = (source: 'seat-glyphs' | 'seat-dots') =>
      data[source].features.map(({ properties }) => properties?.id);
    expect(idsIn('seat-glyphs')).toEqual(there);
    expect(idsIn('seat-dots')).toHaveLength(there.length - (symbology === 'find' ? numbered() : 0));
  });

  const numbered = () => district.seats.slice(0, 9).filter(({ condition }) => condition !== 'gone').length;
});

describe('sources', () => {
  it('leave of the seats only grey dots beside the rests of a walk, and no counts of seats', () => {
    const rests = district.seats.filter(({ condition }) => condition === 'in-use').slice(0, 3);
    const restWalk = {
      legs: [],
      stops: rests.map(({ id, position }, i) => ({ id, at: position, number: i + 1 })),
      start: district.info.center,
      end: null,
      longestText: '',
      board: null,
    };
    const data = createSceneData()(sceneOf('find', { restWalk }), viewStepOf(17, 0));
    const glyphs = data['seat-glyphs'].features;
    expect(glyphs.length).toBeGreaterThan(100);
    for (const { properties } of glyphs) {
      expect(rests.map(({ id }) => id)).not.toContain(properties?.id);
      expect(properties?.icon).toMatch(/^seat\|dark\|[a-z_]*\|muted\|dot\|\|$/);
    }
    expect(data['seat-dots'].features).toEqual([]);
    expect(data['rest-walk'].features.map(({ properties }) => properties?.part)).toContain('rest');
  });

  it('stay the same objects while nothing that they depend on changes', () => {
    const sources = createSceneData();
    const scene = sceneOf('plan');
    const before = sources(scene, viewStepOf(15, 0));
    const after = sources({ ...scene, hovered: { kind: 'grid', id: 'JA-07' } }, viewStepOf(15.2, 3));
    for (const id of sourceIds) if (id !== 'focus') expect(after[id], id).toBe(before[id]);
  });

  it('name every street, place and building in both languages', () => {
    const data = createSceneData()(sceneOf('find'), viewStepOf(16, 0));
    for (const id of ['streets', 'building-labels'] as const)
      for (const { properties } of data[id].features)
        expect(Boolean(properties?.zh), JSON.stringify(properties)).toBe(Boolean(properties?.en));
    const park = data['place-points'].features.find(({ properties }) => properties?.kind === 'park');
    expect(park?.properties?.zh).not.toBe(park?.properties?.en);
  });

  it('give each of the 35 grids its own number on its own ground', () => {
    const { plates, grids } = createSceneData()(sceneOf('plan'), viewStepOf(14, 0));
    expect(new Set(plates.features.map(({ properties }) => properties?.plate)).size).toBe(35);
    expect(plates.features.map(({ properties }) => properties?.id)).toEqual(
      grids.features.map(({ properties }) => properties?.id),
    );
  });
});

const idsIn = ({ features }: FeatureCollection, part?: string): unknown[] =>
  features
    .filter(({ properties }) => !part || properties?.part === part)
    .map(({ properties }) => properties?.id);

describe('the ground of Plan', () => {
  it('has the class of its need, and is grey where nothing could be computed', () => {
    const [first, second, ...rest] = evaluation.grids;
    const grids = [
      {
        ...(first as GridEvaluation),
        coverage: { id: first?.id ?? '', error: appError('test.failed', 'Failed.') },
      },
      {
        ...(second as GridEvaluation),
        axes: { ...(second as GridEvaluation).axes, need: { value: 95, low: 90, high: 100 } },
      },
      ...rest,
    ];
    const { grids: drawn, hatch } = createSceneData()(
      sceneOf('plan', { evaluation: { ...evaluation, grids } }),
      viewStepOf(15, 0),
    );
    const fillOf = (id: string | undefined) =>
      drawn.features.find(({ properties }) => properties?.id === id)?.properties?.fill;
    expect([fillOf(first?.id), fillOf(second?.id)]).toEqual(['failed', '4']);
    const over = hatch.features.find(({ properties }) => properties?.id === first?.id)?.properties?.over;
    expect(over).toBe('failed');
  });

  it('carries a thread for each uncovered stretch, which names its street and tells its lengths', () => {
    const { stretches } = createSceneData()(sceneOf('plan'), viewStepOf(15, 0));
    expect(idsIn(stretches)).toEqual(evaluation.stretches.map(({ streetId }) => streetId));
    for (const [i, { properties }] of stretches.features.entries()) {
      expect(properties?.length).toBe(evaluation.stretches[i]?.length);
      expect(properties?.farthest ?? null).toBe(evaluation.stretches[i]?.farthest ?? null);
    }
  });
});

describe('a scenario on the map', () => {
  const moveTo = (seat: Seat, steps: number): Seat => ({
    ...seat,
    position: [seat.position[0] + steps * 1e-5, seat.position[1]],
  });
  const whatIfOf = (change: Partial<WhatIf>): WhatIf => ({
    overlay: new Map(),
    changed: new Map(),
    reached: [],
    dragging: null,
    ...change,
  });
  const standing = () => district.seats.filter(({ condition }) => condition !== 'gone');

  it('shows new seats, leaves ghosts of moved and removed ones, and a line from where a seat stood', () => {
    const [moved, removed, fresh] = standing() as [Seat, Seat, Seat];
    const overlay = new Map([
      [moved.id, moveTo(moved, 50)],
      [removed.id, null],
      ['new-1', { ...moveTo(fresh, 80), id: 'new-1' }],
    ]);
    const scene = sceneOf('plan', { whatIf: whatIfOf({ overlay }) });
    const data = createSceneData()(scene, viewStepOf(15, 0));
    expect(idsIn(data['what-if'], 'ghost')).toEqual([moved.id, removed.id]);
    expect(idsIn(data['what-if'], 'journey')).toHaveLength(1);
    // Below the zoom of glyphs they alone have one.
    const prominent = data['seat-glyphs'].features.filter(({ properties }) => properties?.prominent);
    expect(prominent.map(({ properties }) => properties?.id)).toEqual([moved.id, 'new-1']);
    expect(idsIn(data['seat-dots'])).not.toContain(removed.id);
    expect(idsIn(data['seat-dots'])).not.toContain(moved.id);
    for (const { properties } of [...prominent, ...data['what-if'].features])
      if (typeof properties?.icon === 'string') expect(iconDrawing(properties.icon)).not.toBeNull();
  });

  it('says on the plate of a grid by how many points it changes; less than one is no change', () => {
    const [a, b, c] = district.grids.map(({ id }) => id) as [string, string, string];
    const changed = new Map([
      [a, 12.3],
      [b, -3.6],
      [c, 0.4],
    ]);
    const { plates } = createSceneData()(
      sceneOf('plan', { whatIf: whatIfOf({ changed }) }),
      viewStepOf(15, 0),
    );
    const plateOf = (id: string) =>
      plates.features.find(({ properties }) => properties?.id === id)?.properties;
    expect(plateOf(a)).toMatchObject({ plate: '01  +12', changed: true });
    expect(plateOf(b)).toMatchObject({ plate: '02  −4', changed: true });
    expect(plateOf(c)).toMatchObject({ plate: '03', changed: false });
  });

  it('sends the map only what a frame of a drag changes, and the rest when the seat is let go', () => {
    const sources = createSceneData();
    const step = viewStepOf(16, 0);
    const [seat] = standing() as [Seat];
    const [grid, other] = evaluation.grids.filter(
      ({ coverage }) => isComputed(coverage) && coverage.gaps.length > 0,
    ) as [GridEvaluation, GridEvaluation];
    const street = district.streets.find(({ id }) =>
      evaluation.stretches.every(({ streetId }) => streetId !== id),
    );
    const frame = (steps: number, now: Evaluation) => {
      const held = moveTo(seat, steps);
      const whatIf = whatIfOf({
        overlay: new Map([[seat.id, held]]),
        changed: new Map([[grid.id, steps]]),
        dragging: { id: seat.id, at: held.position },
      });
      return sources(sceneOf('plan', { ...fixed, evaluation: now, whatIf }), step);
    };
    const fixed = sceneOf('plan');
    sources(fixed, step);
    const taken = frame(0, evaluation);
    expect(idsIn(taken['seat-glyphs'])).not.toContain(seat.id);
    expect(idsIn(taken.live, 'reach')).toHaveLength(1);
    const touched = touchGrid(evaluation, grid.id);
    const uncovered = street ? [...evaluation.stretches, stretchOf(street)] : [];
    const first = frame(1, { ...touched, stretches: uncovered });
    expect(idsIn(first.hatch)).not.toContain(grid.id);
    expect(idsIn(first.hatch)).toContain(other.id);
    expect(idsIn(first.live, 'hatch')).toEqual([grid.id]);
    expect(idsIn(first.live, 'thread')).toEqual([street?.id]);
    expect(idsIn(first.stretches)).not.toContain(street?.id);
    const second = frame(2, { ...touchGrid(touched, grid.id), stretches: uncovered });
    const moving = new Set(['live', 'plates']);
    for (const id of sourceIds) if (!moving.has(id)) expect(second[id], id).toBe(first[id]);
    const dropped = sources(sceneOf('plan', { ...fixed, evaluation: touched }), step);
    expect(idsIn(dropped.hatch)).toContain(grid.id);
    const hatchOf = ({ hatch }: typeof dropped, id: string) =>
      hatch.features.find(({ properties }) => properties?.id === id);
    expect(hatchOf(dropped, other.id)).toBe(hatchOf(taken, other.id));
    expect(dropped.live.features).toEqual([]);
  });
});

describe('proposals and ways', () => {
  it('bear signs that can be drawn, the chosen one on top; ways keep their streets and legs apart', () => {
    const at = district.info.center;
    const line = district.streets[0]?.line ?? [];
    const scene = sceneOf('plan', {
      proposals: [1, 2, 50].map((number) => ({ position: at, number, selected: number === 2 })),
      ways: [{ line, legs: [[at, line[0] ?? at]], rank: 1 }],
    });
    const { proposals, ways } = createSceneData()(scene, viewStepOf(16, 0));
    for (const { properties } of proposals.features)
      expect(iconDrawing(String(properties?.icon))).not.toBeNull();
    const orders = proposals.features.map(({ properties }) => Number(properties?.order));
    expect(Math.max(...orders)).toBe(orders[1]);
    expect(ways.features.map(({ properties }) => properties?.part)).toEqual(['street', 'leg']);
  });
});

describe('seats pushed apart', () => {
  const discs = fc
    .array(
      fc.record({
        x: fc.double({ min: -60, max: 60, noNaN: true }),
        y: fc.double({ min: -60, max: 60, noNaN: true }),
      }),
      {
        minLength: 1,
        maxLength: 24,
      },
    )
    .map((places) => places.map((place, i) => ({ id: `s${i}`, radius: 9 + (i % 3) * 2, ...place })));

  it('never overlap, whatever the crowd, and do not depend on the order that they come in', () => {
    fc.assert(
      fc.property(discs, (crowd) => {
        const places = spreadDiscs(crowd);
        expect(spreadDiscs([...crowd].reverse())).toEqual(places);
        const at = (id: string) => places.get(id) ?? [Number.NaN, Number.NaN];
        for (const a of crowd)
          for (const b of crowd) {
            if (a.id >= b.id) continue;
            const [[ax, ay], [bx, by]] = [at(a.id), at(b.id)];
            expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThanOrEqual(a.radius + b.radius - 1e-6);
          }
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('move no farther than it takes to lay the whole crowd side by side; who stands alone stays', () => {
    fc.assert(
      fc.property(discs, (crowd) => {
        const bound = crowd.reduce((sum, { radius }) => sum + 2 * radius, 0);
        const places = spreadDiscs(crowd);
        for (const { id, x, y, radius } of crowd) {
          const [px, py] = places.get(id) ?? [Number.NaN, Number.NaN];
          expect(Math.hypot(px - x, py - y)).toBeLessThanOrEqual(bound);
          const alone = crowd.every(
            (other) => other.id === id || Math.hypot(other.x - x, other.y - y) > bound + radius,
          );
          if (alone) expect([px, py]).toEqual([x, y]);
        }
      }),
      { seed: 6, numRuns: 60 },
    );
  });
});
