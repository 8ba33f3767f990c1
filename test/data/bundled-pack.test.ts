import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../scripts/build/build-pack';
import { layOutGrids } from '../../scripts/build/lay-out-grids';
import { readSourceTables } from '../../scripts/build/source-tables';
import { checkPack } from '../../scripts/check/check-pack';
import { checkInvariants } from '../../src/analysis/invariants/check-invariants';
import { createLocalPlane } from '../../src/geometry/local-plane';
import { measureArea, toPlanePolygons } from '../../src/geometry/plane-polygons';
import { readBundledDistrict, readBundledPack } from '../helpers/bundled-pack';

const tables = readSourceTables('data/sources');
const district = readBundledDistrict();
const plane = createLocalPlane(district.info.center);

describe('the bundled pack', () => {
  it('is what its sources give, byte for byte', () => {
    const walks = readFileSync('data/jingansi/walks.json', 'utf8');
    expect(buildPack(tables)).toEqual({ ...readBundledPack(), 'walks.json': walks });
  });

  it('holds every check without a breach', async () => {
    const report = await checkPack('data/jingansi');
    expect(report.profile).toBe('jingansi');
    expect(
      report.checks.flatMap(({ check, breaches }) => breaches.map((breach) => ({ check, ...breach }))),
    ).toEqual([]);
    expect(report.checks.filter(({ checked }) => checked === 0)).toEqual([]);
  });

  it('looks at something for every invariant', () => {
    for (const { invariant, checked } of checkInvariants(district))
      expect([invariant, checked > 0]).toEqual([invariant, true]);
  });

  it('is cut into 124 blocks of 156.87 hectares, as the street table counts them', () => {
    const blocks = layOutGrids(tables, plane).neighbourhoods.flatMap((neighbourhood) => neighbourhood.blocks);
    const hectares =
      measureArea(
        toPlanePolygons(
          blocks.map((block) => [block]),
          plane,
        ),
      ) / 10_000;
    expect(blocks).toHaveLength(124);
    expect(hectares).toBeCloseTo(156.87, 1);
  });

  it('gives each neighbourhood as many grids as its table says', () => {
    const counts = tables.neighbourhoods.map(({ code }) => [
      code,
      district.grids.filter((grid) => grid.neighbourhoodId === code).length,
    ]);
    expect(counts).toEqual(tables.neighbourhoods.map(({ code, grids }) => [code, grids]));
  });

  it('shares out the registered population of 2007, and says that this is illustrative', () => {
    const residents = district.grids.reduce((sum, grid) => sum + (grid.residents ?? 0), 0);
    expect(residents).toBe(district.info.reported.registered_population_2007);
    expect(district.grids.every((grid) => grid.confidence === 'illustrative')).toBe(true);
  });

  it('shows no seat as a fact', () => {
    expect(district.seats.every((seat) => seat.confidence === 'illustrative')).toBe(true);
  });

  it('has a building or a sample unit behind every keeper', () => {
    const organisations = new Map(
      district.organisations.map((organisation) => [organisation.id, organisation]),
    );
    for (const { adoption } of district.seats)
      if (adoption.keeperId) expect(organisations.get(adoption.keeperId)?.name).toEqual(adoption.keeper);
  });
});
