import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addSites } from '../../src/actions/add-sites';
import { countAddedSeats, listScenarioOffers, listSitingOffers } from '../../src/actions/list-offers';
import { newScenario } from '../../src/actions/new-scenario';
import type { Position } from '../../src/lib/units';
import { pack } from '../../src/state/district';
import { openScenarioId } from '../../src/state/open-scenario-id';
import { walk } from '../../src/state/parameters';
import { sitingRun } from '../../src/state/siting';
import { bundledDistrict } from '../helpers/bundled-district';
import { expectValue } from '../helpers/expect-value';
import { siteDistrict, sitingRequest } from '../helpers/site-district';

const district = await bundledDistrict();

beforeEach(() => {
  pack.value = { status: 'ready', district, issues: [] };
  openScenarioId.value = null;
  sitingRun.value = { status: 'idle' };
});

describe('offers from Plan', () => {
  it('of a scenario bring for each added seat what siting says of the same places', async () => {
    const found = await siteDistrict(
      district,
      sitingRequest({ kind: 'most', count: 3 }, { walk: walk.value }),
    );
    newScenario();
    expectValue(addSites(found.sites.map(({ position }) => ({ position }))));
    expect(countAddedSeats()).toBe(3);
    const offers = await listScenarioOffers();
    expect(offers.map(({ position }) => position)).toEqual(found.sites.map(({ position }) => position));
    for (const [index, { gain, scenarioId, buildings }] of offers.entries()) {
      expect(gain.value).toBeCloseTo(found.sites[index]?.gain ?? Number.NaN, 6);
      expect(gain.unit).toBe('metres');
      expect(scenarioId).toBe(openScenarioId.value);
      expect(buildings.map(({ id }) => id)).toEqual(found.sites[index]?.buildings.map(({ id }) => id));
    }
  });

  it('leave out a place from which no street is near enough', async () => {
    const far: Position = [district.info.center[0] + 1, district.info.center[1]];
    newScenario();
    expectValue(addSites([{ position: far }]));
    expect(countAddedSeats()).toBe(1);
    expect(await listScenarioOffers()).toEqual([]);
  });

  it('of siting are those on screen, and none before anything was found', async () => {
    expect(listSitingOffers()).toEqual([]);
    const siting = await siteDistrict(district, sitingRequest({ kind: 'most', count: 2 }));
    sitingRun.value = { status: 'ended', siting, trail: [] };
    expect(listSitingOffers().map(({ gain }) => gain.value)).toEqual(siting.sites.map(({ gain }) => gain));
  });
});
