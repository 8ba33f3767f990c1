import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RestLeg } from '../../../../src/analysis/rest-route/data';
import { languages } from '../../../../src/i18n/catalogue';
import { openVolume, switchLanguage } from '../../../../src/i18n/translate';
import {
  formatLeg,
  headlineOf,
  legName,
  longestSentence,
  longLegs,
  passedNames,
  placeName,
  refusalSentence,
  restSentence,
  roundSentence,
} from '../../../../src/lenses/find/walk/walk-words';
import { metres, share } from '../../../../src/lib/units';
import { anyone } from '../../../../src/model/need';
import { pack } from '../../../../src/state/district';
import type { PlannedWalk } from '../../../../src/state/walk-answer';
import { speak } from '../../../e2e/speak';
import { at, makeDistrict, makeSeat } from '../../../helpers/make-district';

/** Words are not computed: nothing that is asked meanwhile is answered. */
vi.mock('../../../../src/state/compute', () => ({
  compute: new Proxy({}, { get: () => () => new Promise(() => {}) }),
}));

const seats = [
  makeSeat('s1', at(10, 0), { near: { zh: '弄口', en: 'lane mouth' } }),
  makeSeat('s2', at(90, 0), { near: { zh: '书店', en: 'bookshop' } }),
];
const station = {
  at: at(0, 0),
  accuracy: null,
  source: 'place',
  name: { zh: '车站', en: 'Station' },
} as const;
const corner = { at: at(200, 0), accuracy: null, source: 'tap' } as const;

/** A walk from the station by way of the seats to a point on the map; legs of the given lengths. */
function planOf(lengths: readonly number[], change: Partial<PlannedWalk> = {}, rest = 100): PlannedWalk {
  const ids = [null, ...seats.map(({ id }) => id).slice(0, lengths.length - 1), null];
  const legs = lengths.map(
    (length, i): RestLeg => ({
      fromSeat: ids[i] ?? null,
      toSeat: ids[i + 1] ?? null,
      length: metres(length),
      tooLong: length > rest,
      line: [station.at, corner.at],
    }),
  );
  const longestLeg = metres(Math.max(...lengths));
  return {
    aim: { kind: 'way', start: station, end: corner },
    need: anyone,
    rest: metres(rest),
    isChosen: false,
    walk: {
      feasible: longestLeg <= rest,
      smallestRest: longestLeg,
      length: metres(lengths.reduce((sum, length) => sum + length, 0)),
      longestLeg,
      legs,
      stops: ids.flatMap((id) => id ?? []),
      line: [station.at, corner.at],
    },
    ...change,
  };
}

beforeEach(() => {
  pack.value = { status: 'ready', district: makeDistrict({ seats }), issues: [] };
});
afterEach(() => {
  pack.value = { status: 'loading', loaded: 0, total: 1 };
});

describe.each(languages)('the words of a walk in %s', (language) => {
  const say = speak(language);
  beforeEach(async () => {
    await switchLanguage(language);
    await openVolume('find');
  });

  it('never tell less than one walks', () => {
    expect(formatLeg(metres(84.1))).toBe(formatLeg(metres(85)));
    expect(formatLeg(metres(1201))).toBe(formatLeg(metres(1300)));
    expect(formatLeg(metres(1200))).not.toBe(formatLeg(metres(1300)));
  });

  it('name the longest leg by where it begins and ends', () => {
    const planned = planOf([20, 80.2, 60]);
    expect(legName(planned, 1)).toContain(language === 'zh' ? '弄口到书店' : 'Lane mouth to Bookshop');
    expect(longestSentence(planned)).toContain(formatLeg(metres(81)));
    expect(longestSentence(planned)).toContain(legName(planned, 1));
    expect(legName(planned, 0)).toContain(language === 'zh' ? '车站' : 'Station');
    expect(legName(planned, 2)).toContain(say('find.walk.place.tap'));
    expect(headlineOf(planned)).toContain(say('find.walk.stops', { count: 2 }));
  });

  it('name the places that a leg of a ready walk leads through, and where that ends', () => {
    const park = { ...station, at: at(50, 0), name: { zh: '公园', en: 'Park' } };
    const hall = { ...station, at: at(60, 0), name: { zh: '礼堂', en: 'Hall' } };
    const aim = { kind: 'tour', start: station, through: [station, park, hall, corner] } as const;
    const { walk } = planOf([20, 80.2, 60]);
    const via = [
      { place: 1, along: metres(40) },
      { place: 2, along: metres(50) },
    ];
    const legs = walk.legs.map((leg, i) => (i === 1 ? { ...leg, via } : leg));
    const planned = planOf([20, 80.2, 60], { aim, walk: { ...walk, legs } });
    expect(legName(planned, 1)).toContain(
      language === 'zh' ? '弄口经公园、礼堂到书店' : 'Lane mouth by way of Park, Hall to Bookshop',
    );
    expect(longestSentence(planned)).toContain(legName(planned, 1));
    expect(passedNames(legs[0]!, planned)).toBe('');
    expect(legName(planned, 2)).toContain(say('find.walk.place.tap'));
  });

  it('tell two seats of one name apart by their numbers', () => {
    const twins = seats.map((seat) => ({ ...seat, near: { zh: '弄口', en: 'lane mouth' } }));
    pack.value = { status: 'ready', district: makeDistrict({ seats: twins }), issues: [] };
    expect(legName(planOf([20, 80, 60]), 1)).toMatch(/1.*2/);
    expect(legName(planOf([20, 80, 60]), 0)).not.toMatch(/\d/);
  });

  it('first say how well it can be done, then only what is not as asked', () => {
    expect(restSentence(planOf([20, 80.2]))).toBe(say('find.walk.best', { rest: formatLeg(metres(80.2)) }));
    expect(restSentence(planOf([20, 80.2], { isChosen: true }))).toBe('');
    expect(restSentence(planOf([20, 80.2], { isChosen: true }, 50))).toBe(
      say('find.walk.infeasible', { rest: formatLeg(metres(50)), best: formatLeg(metres(80.2)), count: 1 }),
    );
  });

  it('do not pretend: nothing to walk, no seat, no seat for this need, no way', () => {
    expect(restSentence(planOf([0]))).toBe(say('find.walk.same'));
    expect(restSentence(planOf([80], {}, 50))).toBe(
      say('find.walk.no-stops', { distance: formatLeg(metres(80)) }),
    );
    const need = { required: ['armrest'], at: null } as const;
    expect(restSentence(planOf([80], { need }, 50))).toBe(
      say('find.walk.no-stops.filtered', { distance: formatLeg(metres(80)) }),
    );
    expect(restSentence(planOf([80], { isChosen: true }))).toBe(
      say('find.walk.no-rest-needed', { distance: formatLeg(metres(80)) }),
    );
    const walk = {
      ...planOf([80]).walk,
      feasible: false,
      smallestRest: null,
      length: null,
      longestLeg: null,
    };
    const nowhere = planOf([80], { walk: { ...walk, legs: [], stops: [], line: [] } });
    expect(restSentence(nowhere)).toBe(say('find.walk.no-way'));
    expect(headlineOf(nowhere)).toBe('');
    expect(longestSentence(nowhere)).toBe('');
  });

  it('say which legs are longer than a person walks, or than was asked', () => {
    const indexes = (planned: PlannedWalk, farthest: number) =>
      longLegs(planned, metres(farthest)).map(({ index }) => index);
    expect(indexes(planOf([20, 80, 60]), 70)).toEqual([1]);
    expect(indexes(planOf([20, 80, 60]), 300)).toEqual([]);
    expect(indexes(planOf([20, 80, 60], { isChosen: true }, 50), 300)).toEqual([1, 2]);
  });

  it('say what a round is not', () => {
    const round = { kind: 'round', start: station, length: metres(1000) } as const;
    const { walk } = planOf([20, 80]);
    const as = (asWished: boolean) =>
      planOf([20, 80], { aim: round, walk: { ...walk, asWished, walkedTwice: share(0.4) } });
    expect(roundSentence(as(true))).toBe('');
    expect(roundSentence(as(false))).toContain('40');
    expect(legName(as(true), 1)).toContain(language === 'zh' ? '到车站' : 'Station');
  });

  it('have a sentence for every refusal', () => {
    const refusals = [
      'route-start-off-street',
      'route-end-off-street',
      'round-no-seat',
      'tour-place-off-street',
    ];
    const sentences = refusals.map((code) =>
      refusalSentence({ code, message: 'x', values: { limit: 60, length: 500 } }),
    );
    expect(new Set(sentences).size).toBe(refusals.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/NaN|\{/);
  });

  it('call a fix of the device the position of the person', () => {
    expect(placeName({ at: at(0, 0), accuracy: metres(9), source: 'device' })).toBe(
      say('find.walk.place.device'),
    );
  });
});
