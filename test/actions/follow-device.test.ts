import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { correctFixes, findCorrection, stopCorrecting } from '../../src/actions/correct-fixes';
import { followDevice } from '../../src/actions/follow-device';
import { forgetPosition, standAt, standHere } from '../../src/actions/stand-here';
import { convertDatum } from '../../src/io/datum/convert-datum';
import { straightDistance } from '../../src/lib/straight-distance';
import type { Position } from '../../src/lib/units';
import type { DistrictInfo } from '../../src/model/district';
import { pack } from '../../src/state/district';
import { lens } from '../../src/state/lens';
import { cameraWish, mapView } from '../../src/state/map-view';
import { isPageVisible } from '../../src/state/page-visibility';
import { correctFix, locateState, position, standpoint } from '../../src/state/position';
import { bundledDistrict } from '../helpers/bundled-district';
import { at } from '../helpers/make-district';

/** A device whose fixes the test gives; it counts who watches it. */
function makeDevice() {
  const watches = new Map<
    number,
    { give: PositionCallback; fail?: PositionErrorCallback | null | undefined }
  >();
  let made = 0;
  return {
    watchers: () => watches.size,
    geolocation: {
      watchPosition: (give: PositionCallback, fail?: PositionErrorCallback | null) => {
        made += 1;
        watches.set(made, { give, fail });
        return made;
      },
      clearWatch: (id: number) => watches.delete(id),
    },
    give([longitude, latitude]: Position, accuracy: number, heading: number | null = null) {
      const coords = { longitude, latitude, accuracy, heading } as GeolocationCoordinates;
      for (const { give } of [...watches.values()]) give({ coords, timestamp: 0 } as GeolocationPosition);
    },
    fail(code: 1 | 2 | 3) {
      const error = { code, PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3, message: '' } as const;
      for (const { fail } of [...watches.values()]) fail?.(error);
    },
  };
}

let device = makeDevice();

beforeEach(() => {
  device = makeDevice();
  vi.stubGlobal('navigator', { geolocation: device.geolocation });
  lens.value = 'find';
  isPageVisible.value = true;
  mapView.value = null;
  cameraWish.value = null;
});

afterEach(() => {
  forgetPosition();
  correctFix.value = null;
  pack.value = { status: 'loading', loaded: 0, total: 1 };
  vi.unstubAllGlobals();
});

const lookedAt = () => (cameraWish.value?.kind === 'point' ? cameraWish.value.at : null);

describe('the search for the device', () => {
  it('begins with the press, not before', () => {
    expect(device.watchers()).toBe(0);
    followDevice();
    expect(device.watchers()).toBe(1);
    expect(locateState.value).toBe('asking');
  });

  it('takes the fix and looks there, and follows from then on without moving the map', () => {
    followDevice();
    device.give(at(0, 0), 12);
    expect(position.value).toMatchObject({ at: at(0, 0), accuracy: 12, source: 'device' });
    expect(lookedAt()).toEqual(at(0, 0));
    cameraWish.value = null;
    device.give(at(30, 0), 12);
    expect(position.value?.at).toEqual(at(30, 0));
    expect(cameraWish.value).toBeNull();
  });

  it('says that it takes long, keeps looking, and takes the late fix', () => {
    followDevice();
    device.fail(3);
    expect(locateState.value).toBe('late');
    expect(device.watchers()).toBe(1);
    device.give(at(5, 5), 20);
    expect(locateState.value).toBe('idle');
    expect(position.value?.at).toEqual(at(5, 5));
  });

  it('ends with a refusal, and asks anew at the next press', () => {
    followDevice();
    device.fail(1);
    expect(locateState.value).toBe('denied');
    expect(device.watchers()).toBe(0);
    followDevice();
    expect(device.watchers()).toBe(1);
  });

  it('says so where there is no such device', () => {
    vi.stubGlobal('navigator', {});
    followDevice();
    expect(locateState.value).toBe('unavailable');
  });

  it('never overrides what the person says meanwhile', () => {
    followDevice();
    standHere(at(100, 0));
    expect(device.watchers()).toBe(0);
    device.give(at(0, 0), 10);
    expect(position.value).toMatchObject({ at: at(100, 0), source: 'tap' });
    followDevice();
    standAt(at(50, 50), { zh: '静安寺', en: null });
    device.give(at(0, 0), 10);
    expect(position.value).toMatchObject({ at: at(50, 50), source: 'place' });
  });

  it('gives way to a position that something else has set', () => {
    followDevice();
    position.value = { at: at(7, 7), accuracy: null, source: 'place' };
    device.give(at(0, 0), 10);
    expect(position.value.at).toEqual(at(7, 7));
    expect(device.watchers()).toBe(0);
    expect(locateState.value).toBe('idle');
  });

  it('keeps no fix that is no place', () => {
    followDevice();
    device.give([Number.NaN, 31], 10);
    expect(position.value).toBeNull();
    expect(locateState.value).toBe('asking');
  });

  it('passes on where the device is going, and nothing while it stands', () => {
    followDevice();
    device.give(at(0, 0), 10, 90);
    expect(position.value?.heading).toBe(90);
    device.give(at(0, 0), 10, Number.NaN);
    expect(position.value?.heading).toBeNull();
  });
});

describe('the device is watched', () => {
  it('while Find is open and the page is seen, and again when it is', () => {
    followDevice();
    device.give(at(0, 0), 10);
    lens.value = 'plan';
    expect(device.watchers()).toBe(0);
    lens.value = 'find';
    expect(device.watchers()).toBe(1);
    isPageVisible.value = false;
    expect(device.watchers()).toBe(0);
    isPageVisible.value = true;
    expect(device.watchers()).toBe(1);
    forgetPosition();
    expect(device.watchers()).toBe(0);
  });

  it('elsewhere until it has answered, at every press', () => {
    lens.value = 'plan';
    followDevice();
    expect(device.watchers()).toBe(1);
    device.give(at(0, 0), 10);
    expect(device.watchers()).toBe(0);
    followDevice();
    expect(device.watchers()).toBe(1);
    device.give(at(40, 0), 10);
    expect(position.value?.at).toEqual(at(40, 0));
    expect(device.watchers()).toBe(0);
  });
});

describe('the standpoint', () => {
  it('stays while a fix jitters by less than ten metres or its own accuracy', () => {
    followDevice();
    device.give(at(0, 0), 8);
    const first = standpoint.value;
    for (const [x, y] of [
      [4, 3],
      [-6, 2],
      [0, 9],
    ] as const)
      device.give(at(x, y), 8);
    expect(position.value?.at).toEqual(at(0, 9));
    expect(standpoint.value).toBe(first);
    device.give(at(11, 0), 8);
    expect(standpoint.value?.at).toEqual(at(11, 0));
    device.give(at(45, 0), 60);
    expect(standpoint.value?.at).toEqual(at(11, 0));
  });

  it('follows a fix that is twice as exact, and every word of the person', () => {
    followDevice();
    device.give(at(0, 0), 800);
    device.give(at(6, 0), 300);
    expect(standpoint.value?.accuracy).toBe(300);
    standHere(at(7, 0));
    expect(standpoint.value?.at).toEqual(at(7, 0));
    standHere(at(8, 0));
    expect(standpoint.value?.at).toEqual(at(8, 0));
  });
});

describe('the map goes from a coarse first fix to the first good one', () => {
  it('when it was left where it was sent', () => {
    followDevice();
    device.give(at(0, 0), 900);
    mapView.value = { center: at(0, 0), zoom: 17 };
    device.give(at(200, 0), 12);
    expect(lookedAt()).toEqual(at(200, 0));
    device.give(at(260, 0), 12);
    expect(lookedAt()).toEqual(at(200, 0));
  });

  it('but not when somebody has moved it', () => {
    followDevice();
    device.give(at(0, 0), 900);
    mapView.value = { center: at(-300, 0), zoom: 17 };
    device.give(at(200, 0), 12);
    expect(lookedAt()).toEqual(at(0, 0));
  });
});

describe('a correction of the fixes', () => {
  const here = at(20, 10);
  const shifted = convertDatum(here, 'wgs84', 'gcj02');
  const open = async (change: Partial<DistrictInfo> = {}) => {
    const district = await bundledDistrict();
    const info = { ...district.info, ...change };
    pack.value = { status: 'ready', district: { ...district, info }, issues: [] };
  };

  it.each([
    ['given in GCJ-02', convertDatum(here, 'wgs84', 'gcj02')],
    ['from which a shift was taken that was none', convertDatum(here, 'gcj02', 'wgs84')],
  ])('is offered for a fix %s, and puts right those that follow', async (_name, fix) => {
    await open();
    followDevice();
    device.give(fix, 15);
    expect(findCorrection()).toBeNull();
    standHere(here);
    const offer = findCorrection();
    if (!offer) throw new Error('No correction was offered.');
    expect(offer.distance).toBeGreaterThan(400);
    correctFixes(offer.shift);
    expect(findCorrection()).toBeNull();
    device.give(fix, 15);
    expect(straightDistance(position.value?.at ?? [0, 0], here)).toBeLessThan(1);
    stopCorrecting();
    device.give(fix, 15);
    expect(position.value?.at).toEqual(fix);
  });

  it('is not offered for another distance, a coarse or an old fix, or in another country', async () => {
    await open();
    const offerFor = (fix: Position, accuracy: number, place: Position, now?: number) => {
      followDevice();
      device.give(fix, accuracy);
      standHere(place);
      return findCorrection(now);
    };
    expect(offerFor(shifted, 15, here)).not.toBeNull();
    expect(offerFor(at(460, 200), 15, here)).toBeNull();
    expect(offerFor(at(30, 10), 15, here)).toBeNull();
    expect(offerFor(shifted, 400, here)).toBeNull();
    expect(offerFor(shifted, 15, here, Date.now() + 600_000)).toBeNull();
    await open({ country: 'jp' });
    expect(offerFor(shifted, 15, here)).toBeNull();
  });
});
