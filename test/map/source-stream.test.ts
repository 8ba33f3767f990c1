import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSourceDiff, Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/map/engine/source-portions';
import { createSourceStream } from '../../src/map/engine/source-stream';
import { type SourceId, sourceIds } from '../../src/map/layers/style-context';
import { collection, linesFeature } from '../../src/map/sources/geometry';
import type { SourceMakers } from '../../src/map/sources/scene-sources';

/** A source as MapLibre keeps it: given whole, or changed by the keys of its features. */
class FakeSource {
  features: readonly Feature[] = [];
  /** Features that came in each message. */
  readonly messages: number[] = [];

  async setData({ features }: FeatureCollection): Promise<void> {
    this.features = features;
    this.messages.push(features.length);
    await answered();
  }

  async updateData({ remove = [], add = [] }: GeoJSONSourceDiff): Promise<void> {
    const known = new Map(this.features.map((feature) => [keyOf(feature), feature]));
    for (const key of remove) known.delete(key as string);
    for (const feature of add) known.set(keyOf(feature), feature);
    this.features = [...known.values()];
    this.messages.push(add.length + remove.length);
    await answered();
  }
}

/** MapLibre's worker takes its time. */
const answered = () => new Promise((resolve) => setTimeout(resolve, 1));

function createFakeMap() {
  const sources = new Map(sourceIds.map((id) => [id, new FakeSource()]));
  let repaints = 0;
  const map = {
    getSource: (id: SourceId) => sources.get(id),
    isSourceLoaded: () => true,
    once: () => Promise.resolve(),
    getCanvas: () => ({ getContext: () => null }),
    triggerRepaint: () => {
      repaints++;
    },
  } as unknown as MapLibreMap;
  return { map, sources, repaints: () => repaints };
}

/** The hatch of so many grids, and one feature in every other source. */
function makersOf(grids: number, fill: string): SourceMakers & { readonly data: Record<string, Feature[]> } {
  const lines = Array.from({ length: 100 }, (_, i) => [[i, 0] as const, [i, 1] as const]) as never;
  const data = Object.fromEntries(
    sourceIds.map((id) => [
      id,
      Array.from({ length: id === 'hatch' ? grids : 1 }, (_, i) => linesFeature(lines, { id: `${i}`, fill })),
    ]),
  );
  const made = new Map(sourceIds.map((id) => [id, collection(data[id] ?? [])]));
  const make = Object.fromEntries(
    sourceIds.map((id) => [id, () => made.get(id)]),
  ) as unknown as SourceMakers['make'];
  return { make, data, hatched: { district: { grids: [] }, evaluation: null } as never };
}

const contentOf = (features: readonly Feature[]) =>
  new Map(features.map((feature) => [keyOf(feature), feature]));

async function expectShown(sources: ReadonlyMap<string, FakeSource>, data: Record<string, Feature[]>) {
  for (const [id, { features }] of sources) {
    expect(features.length, id).toBe(data[id]?.length);
    expect(contentOf(features), id).toEqual(contentOf(data[id] ?? []));
  }
}

describe('the sources of a large district', () => {
  it('arrive whole, in portions where they are heavy, and are said to be on their way meanwhile', async () => {
    const { map, sources, repaints } = createFakeMap();
    const stream = createSourceStream(map);
    const makers = makersOf(300, 'a');
    stream.show(makers);
    expect(stream.isBusy()).toBe(true);
    await expect.poll(() => stream.isBusy()).toBe(false);
    await expectShown(sources, makers.data);
    expect(repaints()).toBe(1);
    const messages = sources.get('hatch')?.messages ?? [];
    expect(messages.length).toBeGreaterThan(10);
    expect(Math.max(...messages)).toBeLessThan(20);
    expect(sources.get('streets')?.messages).toEqual([1]);
  });

  it('are of the newest scene, however often it changes while they come', async () => {
    const { map, sources } = createFakeMap();
    const stream = createSourceStream(map);
    let newest = makersOf(300, 'a');
    for (let i = 0; i < 12; i++) {
      newest = makersOf(20 * ((i * 7) % 13), `${i}`);
      stream.show(newest);
      for (let wait = 0; wait < (i * 5) % 11; wait++) await answered();
    }
    await expect.poll(() => stream.isBusy()).toBe(false);
    await expectShown(sources, newest.data);
  });

  it('are not sent again while they stay the same', async () => {
    const { map, sources } = createFakeMap();
    const stream = createSourceStream(map);
    const makers = makersOf(30, 'a');
    stream.show(makers);
    await expect.poll(() => stream.isBusy()).toBe(false);
    const counts = () => [...sources.values()].map(({ messages }) => messages.length);
    const before = counts();
    stream.show({ ...makers });
    await expect.poll(() => stream.isBusy()).toBe(false);
    expect(counts()).toEqual(before);
  });

  it('follow the pointer at once, whatever is under way', async () => {
    const { map, sources } = createFakeMap();
    const stream = createSourceStream(map);
    stream.show(makersOf(300, 'a'));
    await answered();
    const next = makersOf(300, 'b');
    stream.show(next);
    expect(sources.get('focus')?.features).toEqual(next.data.focus);
    expect(stream.isBusy()).toBe(true);
    await expect.poll(() => stream.isBusy()).toBe(false);
  });

  it('all come anew with a new style, and none after the end', async () => {
    const { map, sources } = createFakeMap();
    const stream = createSourceStream(map);
    const makers = makersOf(300, 'a');
    stream.show(makers);
    await expect.poll(() => stream.isBusy()).toBe(false);
    for (const source of sources.values()) source.features = [];
    stream.restart();
    stream.show(makers);
    await expect.poll(() => stream.isBusy()).toBe(false);
    await expectShown(sources, makers.data);

    stream.show(makersOf(300, 'b'));
    stream.stop();
    expect(stream.isBusy()).toBe(false);
  });

  it('are of the newest scene where a light source has changed just when the last one was on its way', async () => {
    for (let wait = 0; wait < 12; wait++) {
      const { map, sources } = createFakeMap();
      const stream = createSourceStream(map);
      stream.show(makersOf(2, 'a'));
      await expect.poll(() => stream.isBusy()).toBe(false);
      stream.show(makersOf(2, 'b'));
      for (let i = 0; i < wait; i++) await Promise.resolve();
      const last = makersOf(2, 'c');
      stream.show(last);
      await expect.poll(() => stream.isBusy()).toBe(false);
      for (let i = 0; i < 20; i++) await answered();
      await expectShown(sources, last.data);
      // What is held to be there is there: the same again changes nothing, and another does.
      const next = makersOf(2, 'd');
      stream.show(next);
      await expect.poll(() => stream.isBusy()).toBe(false);
      await expectShown(sources, next.data);
    }
  });
});
