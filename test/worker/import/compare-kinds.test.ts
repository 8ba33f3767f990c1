import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawGeometry, RawTable } from '../../../src/io/import/data';
import { isRecord } from '../../../src/io/read-collection';
import { importLists } from '../../../src/worker/import/import-messages';
import { type FeatureKind, featureKinds, fileOfKind } from '../../../src/worker/import/kind-files';
import { makeTable } from '../../helpers/import-parts';
import { apply, baseOf, bundledTexts, never, openTables, openTexts } from '../../helpers/open-import';

const texts = await bundledTexts();
const base = baseOf(texts);
const others = featureKinds.filter((kind): kind is Exclude<FeatureKind, 'seats'> => kind !== 'seats');

interface PackFeature {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: never };
}
const featuresOf = (kind: FeatureKind, of = texts): PackFeature[] =>
  JSON.parse(of[fileOfKind[kind]] ?? '{"features":[]}').features;

function toRaw({ type, coordinates }: PackFeature['geometry']): RawGeometry {
  switch (type) {
    case 'Point':
      return { kind: 'point', position: coordinates };
    case 'LineString':
      return { kind: 'line', lines: [coordinates] };
    case 'Polygon':
      return { kind: 'area', polygons: [coordinates] };
    default:
      return { kind: 'area', polygons: coordinates };
  }
}

/** The pack's own features of a kind as a reader would hand them over. */
const tableOf = (kind: FeatureKind, features: readonly PackFeature[]): RawTable =>
  makeTable(
    `${kind}.geojson`,
    features.map(({ id, properties, geometry }) => ({ id, values: properties, geometry: toRaw(geometry) })),
    { kind },
  );

describe.each(others)('%s of a file', (kind) => {
  const own = featuresOf(kind);

  it('that are those of the pack change nothing', async () => {
    const opened = await openTables([tableOf(kind, own)], base);
    expect(opened.report.changes[kind]).toEqual({
      added: 0,
      changed: 0,
      missing: 0,
      'missing-with-keeper': 0,
      unchanged: own.length,
    });
    expect((await apply(opened)).texts[fileOfKind[kind]]).toBe(texts[fileOfKind[kind]]);
  });

  it('are each in one list, with what changed; what they lack stays until it is taken away', async () => {
    const [first, second, ...rest] = own;
    if (!first || !second) return;
    const renamed = { ...first, properties: { ...first.properties, name: '另一个名字' } };
    const fresh = { ...second, id: `new-${kind}` };
    const opened = await openTables([tableOf(kind, [renamed, fresh])], base);
    const counts = opened.report.changes[kind];
    expect(counts).toMatchObject({ added: 1, changed: 1, unchanged: 0 });
    expect((counts?.missing ?? 0) + (counts?.['missing-with-keeper'] ?? 0)).toBe(rest.length + 1);
    const { operations, report } = opened;
    const [changed] = await operations.rows({ kind, list: 'changed', from: 0, count: 9 }, never);
    expect(changed).toMatchObject({ id: first.id });
    expect(changed?.fields).toContainEqual({
      field: 'name',
      before: first.properties.name ?? null,
      after: '另一个名字',
      moved: null,
    });

    const idsAfter = async () => new Set(featuresOf(kind, (await apply(opened)).texts).map(({ id }) => id));
    const kept = await idsAfter();
    expect(own.every(({ id }) => kept.has(id))).toBe(true);
    const held = await operations.rows(
      { kind, list: 'missing-with-keeper', from: 0, count: own.length },
      never,
    );
    await operations.plan({ ...report.plan, target: { kind: 'open-pack', removed: [kind] } }, never);
    const left = await idsAfter();
    expect(left).toEqual(new Set([first.id, fresh.id, ...held.map(({ id }) => id)]));
  });
});

describe('what something else refers to', () => {
  it('is never taken out: neighbourhoods of grids, buildings and organisations that are named', async () => {
    for (const kind of ['neighbourhoods', 'organisations', 'buildings'] as const) {
      const [first] = featuresOf(kind);
      if (!first) continue;
      const opened = await openTables([tableOf(kind, [first])], base);
      const { plan } = opened.report;
      await opened.operations.plan({ ...plan, target: { kind: 'open-pack', removed: featureKinds } }, never);
      const district = openTexts((await apply(opened)).texts);
      const ids = new Set(district[kind].map(({ id }) => id));
      const named = {
        neighbourhoods: district.grids.map(({ neighbourhoodId }) => neighbourhoodId),
        organisations: district.seats.flatMap(({ adoption }) => adoption.keeperId ?? []),
        buildings: district.organisations.flatMap(({ buildingId }) => buildingId ?? []),
      }[kind];
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});

describe('the list of what changed', () => {
  it('says of a seat what it says now and what the file says, and how far it was moved', async () => {
    const [seat] = featuresOf('seats');
    if (!seat) throw new Error('The pack has no seats.');
    const [lng, lat] = seat.geometry.coordinates as readonly [number, number];
    const values = {
      ...seat.properties,
      backrest: seat.properties.backrest === 'yes' ? 'no' : 'yes',
      seats: 9,
    };
    const geometry = { kind: 'point', position: [lng + 0.0001, lat] } as const;
    const opened = await openTables([makeTable('s.csv', [{ id: seat.id, values, geometry }])], base);
    const [changed] = await opened.operations.rows(
      { kind: 'seats', list: 'changed', from: 0, count: 1 },
      never,
    );
    const fields = new Map(changed?.fields.map((field) => [field.field, field]));
    expect([...fields.keys()].sort()).toEqual(['backrest', 'geometry', 'seats']);
    expect(fields.get('geometry')?.moved).toBeCloseTo(9.5, 0);
    expect(fields.get('seats')).toMatchObject({ before: String(seat.properties.seats), after: '9' });
    expect(fields.get('backrest')).toMatchObject({
      before: seat.properties.backrest,
      after: values.backrest,
    });
  });

  it('holds everything of pack and file exactly once, whatever of the pack comes back', async () => {
    const own = featuresOf('buildings');
    const rows = fc.array(fc.record({ at: fc.nat(own.length - 1), isRenamed: fc.boolean() }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (picked) => {
        const chosen = new Map(picked.map(({ at, isRenamed }) => [at, isRenamed]));
        if (chosen.size === 0) return;
        const features = [...chosen].map(([at, isRenamed]) => {
          const feature = own[at] as PackFeature;
          return isRenamed ? { ...feature, properties: { ...feature.properties, name: '新名' } } : feature;
        });
        const opened = await openTables([tableOf('buildings', features)], base);
        const counts = opened.report.changes.buildings;
        expect(counts?.changed).toBe([...chosen.values()].filter(Boolean).length);
        expect(counts?.unchanged).toBe([...chosen.values()].filter((isRenamed) => !isRenamed).length);
        const listed = await Promise.all(
          importLists.map((list) =>
            opened.operations.rows({ kind: 'buildings', list, from: 0, count: own.length }, never),
          ),
        );
        expect(listed.flat().length + (counts?.unchanged ?? 0)).toBe(own.length);
        expect(new Set(listed.flat().map(({ id }) => id)).size).toBe(listed.flat().length);
      }),
      { seed: 6, numRuns: 12 },
    );
  });

  it('shows a name of a file as text and never more of it than a line', async () => {
    const [building] = featuresOf('buildings');
    if (!building) return;
    const values = { ...building.properties, constructor: 'x'.repeat(5000) };
    const table = makeTable('b.geojson', [{ id: building.id, values, geometry: toRaw(building.geometry) }], {
      kind: 'buildings',
    });
    const opened = await openTables([table], base);
    const [changed] = await opened.operations.rows(
      { kind: 'buildings', list: 'changed', from: 0, count: 1 },
      never,
    );
    const field = changed?.fields.find((one) => one.field === 'constructor');
    expect(field?.before).toBeNull();
    expect(isRecord(field) && String(field.after).length).toBeLessThan(70);
  });
});
