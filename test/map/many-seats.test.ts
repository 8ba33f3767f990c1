import { describe, expect, it } from 'vitest';
import { takeAllSteps } from '../../src/lib/take-all-steps';
import { colourSeats as colourInSteps } from '../../src/map/engine/colour-seats';
import type { MapScene } from '../../src/map/scene';
import { manySeats, windowAround } from '../../src/map/sources/choose-seats';
import { viewStepOf } from '../../src/map/sources/scene-sources';
import { palettes } from '../../src/ui/tokens';
import { bareDistrict } from '../helpers/bare-district';
import { createSceneData } from '../helpers/create-scene-data';

const colourSeats = (...of: Parameters<typeof colourInSteps>) => takeAllSteps(colourInSteps(...of));

const district = bareDistrict({ seats: manySeats + 1, gridsASide: 1 });
const [lng, lat] = district.info.center;
const ranked = district.seats.slice(0, 9).map(({ id }) => id);

const scene: MapScene = {
  district,
  language: 'zh',
  theme: 'light',
  symbology: 'find',
  selection: null,
  hovered: null,
  evaluation: null,
  whatIf: null,
  proposals: [],
  wishes: [],
  marked: null,
  importPreview: null,
  editing: false,
  placing: false,
  ways: [],
  restWalk: null,
  usability: new Map(),
  statuses: new Map(),
  ranked,
  position: null,
  arcs: [],
  keepers: new Set(),
  circle: null,
};

const ids = (data: ReturnType<ReturnType<typeof createSceneData>>, source: 'seat-glyphs' | 'focus') =>
  data[source].features.map(({ properties }) => properties?.id);

describe('a district of more seats than the map draws one by one', () => {
  it('hands over from afar only those that bear a number', () => {
    const data = createSceneData()(scene, viewStepOf(14, 0, [lng - 1, lat - 1, lng + 1, lat + 1]));
    expect(ids(data, 'seat-glyphs').sort()).toEqual([...ranked].sort());
    expect(data['seat-dots'].features).toEqual([]);
  });

  it('hands over those in view from near by, and the same ones while the map moves a little', () => {
    const sources = createSceneData();
    const near = (shift: number) =>
      viewStepOf(18, 0, [lng + shift, lat + shift, lng + shift + 1e-4, lat + shift + 1e-4]);
    const step = near(0);
    const data = sources(scene, step);
    const [west = 0, south = 0, east = 0, north = 0] = step.window ?? [];
    const inside = district.seats.filter(
      ({ position: [x, y] }) => x >= west && x <= east && y >= south && y <= north,
    );
    expect(inside.length).toBeGreaterThan(3);
    expect(new Set(ids(data, 'seat-glyphs'))).toEqual(new Set([...inside.map(({ id }) => id), ...ranked]));
    expect(sources(scene, near(1e-5))['seat-glyphs']).toBe(data['seat-glyphs']);
  });

  it('rings a seat that is pointed at, though it has no sign, and leaves the signs as they are', () => {
    const sources = createSceneData();
    const before = sources(scene, viewStepOf(14, 0));
    const id = district.seats[5000]?.id ?? '';
    const after = sources({ ...scene, hovered: { kind: 'seat', id } }, viewStepOf(14, 0));
    expect(ids(after, 'focus')).toEqual([id]);
    expect(after['seat-glyphs']).toBe(before['seat-glyphs']);
  });

  it('gives every seat the colour of its state, and none to one that is gone', () => {
    const [first, second, third] = district.seats as [
      (typeof district.seats)[0],
      (typeof district.seats)[0],
      (typeof district.seats)[0],
    ];
    const bytes = colourSeats([first, { ...second, condition: 'gone' }, third], {
      ...scene,
      symbology: 'adopt',
      statuses: new Map([[third.id, 'adopted']]),
    });
    expect([...bytes.slice(4, 8)]).toEqual([0, 0, 0, 0]);
    const hex = [...bytes.slice(8, 11)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(`#${hex}`.toLowerCase()).toBe(palettes.light.status.adopted.toLowerCase());
    expect([...bytes.slice(0, 3)]).not.toEqual([...bytes.slice(8, 11)]);
    // By day the ground is light: a dot in the colour of a sign's ground would be lost on it.
    for (const symbology of ['plan', 'find'] as const)
      expect(Math.max(...colourSeats([first], { ...scene, symbology }).slice(0, 3))).toBeLessThan(128);
  });
});

describe('the window around a view', () => {
  it('holds the view and is at most a tile wider on each side', () => {
    const view = [113.911, 22.511, 113.9123, 22.5127] as const;
    const [west, south, east, north] = windowAround(view, 17.4);
    const tile = 360 / 2 ** 17;
    expect(west <= view[0] && south <= view[1] && east >= view[2] && north >= view[3]).toBe(true);
    expect(view[0] - west).toBeLessThan(tile);
    expect(north - view[3]).toBeLessThan(tile);
  });
});
