import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acceptBaseline } from '../../src/actions/accept-baseline';
import { decideTerm } from '../../src/actions/decide-term';
import { importOffers } from '../../src/actions/import-offers';
import { eraseSlip, readSlips } from '../../src/actions/keep-slips';
import { moveAdoption } from '../../src/actions/move-adoption';
import { offerSites } from '../../src/actions/offer-sites';
import { openLedger } from '../../src/actions/open-ledger';
import { proposeBaseline, proposeShippedBaseline } from '../../src/actions/propose-baseline';
import { setUpOffice } from '../../src/actions/set-up-office';
import { useKeptBaseline } from '../../src/actions/use-kept-baseline';
import { seatProperties } from '../../src/io/seat-properties';
import { writeOffers } from '../../src/io/write-offers';
import type { District, Seat } from '../../src/model/district';
import { emptyLedger } from '../../src/model/ledger/ledger-state';
import type { Offer } from '../../src/model/offer/offer';
import { adoptions, displaced } from '../../src/state/adoption-board';
import { baselineInUse } from '../../src/state/baseline';
import { district, pack } from '../../src/state/district';
import { ledger, ledgerBasis, ledgerIssues } from '../../src/state/ledger';
import { storage } from '../../src/state/storage';
import { codeOf } from '../helpers/code-of';
import { expectValue } from '../helpers/expect-value';
import { at, center, makeDistrict } from '../helpers/make-district';
import { sampleSeat } from '../helpers/sample-ledger';

const ring = [at(-500, -500), at(500, -500), at(500, 500), at(-500, 500), at(-500, -500)];
const keeper = { zh: '示意单位 01', en: null };
const kept = { keeper, keeperId: 'o01', start: '2024-01-01', end: '2027-12-31' };
const shippedSeats = [
  sampleSeat('s001', { position: at(0, 0) }),
  sampleSeat('s002', { position: at(50, 0), adoption: kept }),
  sampleSeat('s003', { position: at(90, 0) }),
];

const seatsText = (seats: readonly Seat[], members: object = {}) =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...members,
    features: seats.map((seat) => ({
      type: 'Feature',
      id: seat.id,
      properties: seatProperties(seat),
      geometry: { type: 'Point', coordinates: seat.position },
    })),
  });
const fileOf = (text: string, name = 'newer.geojson') => new File([text], name);

/** The seats without the one that has a keeper, and with one more. */
const newer = seatsText([shippedSeats[0]!, shippedSeats[2]!, sampleSeat('s004', { position: at(10, 10) })]);

async function reload(): Promise<void> {
  if (storage.value.kind !== 'opening') storage.value.store.close();
  storage.value = { kind: 'opening' };
  ledger.value = emptyLedger;
  ledgerBasis.value = null;
  ledgerIssues.value = [];
  baselineInUse.value = null;
  const shipped = makeDistrict({ seats: shippedSeats });
  const info: District['info'] = { ...shipped.info, id: 'jingansi', center, boundary: [[ring]] };
  pack.value = { status: 'ready', district: { ...shipped, info }, issues: [] };
  await openLedger();
}

const seatIds = () => district.value?.seats.map(({ id }) => id);
const packKeeper = () => {
  const found = adoptions.value.find(({ seatId }) => seatId === 's002');
  if (!found) throw new Error('Nobody keeps the seat.');
  return found;
};

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { storage: { persist: vi.fn(async () => true) } });
  await reload();
  expectValue(await setUpOffice(true));
});

afterEach(() => {
  if (storage.value.kind !== 'opening') storage.value.store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('deciding on a term', () => {
  it('records the keeper of the pack first, and renews from where its term ends', async () => {
    expectValue(await decideTerm(packKeeper(), 'renew', null));
    const [pledge] = [...ledger.value.pledges.values()];
    expect(pledge).toMatchObject({
      fromBaseline: true,
      state: 'active',
      term: { start: '2028-01-01', end: '2030-12-31' },
    });
    expect(adoptions.value).toHaveLength(1);
  });

  it('ends it with a reason that stays, and frees the seat', async () => {
    expect(codeOf(await decideTerm(packKeeper(), 'end', null))).toBe('reason-missing');
    expectValue(await decideTerm(packKeeper(), 'end', '单位搬走了'));
    const [pledge] = [...ledger.value.pledges.values()];
    expect(pledge?.state).toBe('ended');
    expect(pledge?.steps.at(-1)?.reason).toBe('单位搬走了');
    expect([...ledger.value.pledges.values()]).toHaveLength(1);
  });

  it('does not let lapse what is not over', async () => {
    expect(codeOf(await decideTerm(packKeeper(), 'lapse', null))).toBe('lapse-too-early');
    expect(packKeeper().state).toBe('active');
  });

  it('is refused on a device that is not the office’s', async () => {
    await setUpOffice(false);
    expect(codeOf(await decideTerm(packKeeper(), 'renew', null))).toBe('not-the-office');
    expect(ledger.value.pledges.size).toBe(0);
  });
});

describe('a newer seats file', () => {
  it('changes nothing before it is accepted', async () => {
    const proposal = expectValue(await proposeBaseline(fileOf(newer)));
    expect(proposal.comparison.added.map(({ id }) => id)).toEqual(['s004']);
    expect(proposal.comparison.missingWithKeeper.map(({ id }) => id)).toEqual(['s002']);
    expect(seatIds()).toEqual(['s001', 's002', 's003']);
    expect(ledger.value.lastId).toBeNull();
  });

  it('loses no keeper when it is accepted, and says in the ledger what came', async () => {
    expectValue(await acceptBaseline(expectValue(await proposeBaseline(fileOf(newer)))));
    expect(seatIds()).toEqual(['s001', 's003', 's004']);
    expect(displaced.value.map(({ submission }) => submission.organisation)).toEqual(['示意单位 01']);
    expect(ledger.value.baselines).toMatchObject([{ sha256: baselineInUse.value?.sha256 }]);
  });

  it('stays in use after a reload, and the pack can be had back by the same way', async () => {
    expectValue(await acceptBaseline(expectValue(await proposeBaseline(fileOf(newer)))));
    await reload();
    await useKeptBaseline();
    expect(seatIds()).toEqual(['s001', 's003', 's004']);
    vi.stubGlobal('fetch', async () => new Response(seatsText(shippedSeats)));
    const back = expectValue(await proposeShippedBaseline());
    expect(back.comparison.missing.map(({ id }) => id)).toEqual(['s004']);
    expectValue(await acceptBaseline(back));
    expect(seatIds()).toEqual(['s001', 's002', 's003']);
    expect(displaced.value).toEqual([]);
    await reload();
    await useKeptBaseline();
    expect(seatIds()).toEqual(['s001', 's002', 's003']);
  });

  it('is not taken by a device that is not the office’s, which keeps what it had', async () => {
    const proposal = expectValue(await proposeBaseline(fileOf(newer)));
    await setUpOffice(false);
    expect(codeOf(await acceptBaseline(proposal))).toBe('not-the-office');
    expect(seatIds()).toEqual(['s001', 's002', 's003']);
    await reload();
    await useKeptBaseline();
    expect(seatIds()).toEqual(['s001', 's002', 's003']);
  });

  it('is refused when it is in use already, or damaged', async () => {
    expectValue(await acceptBaseline(expectValue(await proposeBaseline(fileOf(newer)))));
    expect(codeOf(await proposeBaseline(fileOf(newer, 'again.geojson')))).toBe('baseline-in-use');
    expect(codeOf(await proposeBaseline(fileOf('{')))).toBe('baseline-unreadable');
  });

  it('moves the date of the pack on, never back', async () => {
    const dated = (day: string) => fileOf(seatsText(shippedSeats, { as_of: day }));
    expectValue(await acceptBaseline(expectValue(await proposeBaseline(dated('2026-12-24')))));
    expect(district.value?.info.asOf).toBe('2026-12-24');
    expectValue(await acceptBaseline(expectValue(await proposeBaseline(dated('2020-01-01')))));
    expect(district.value?.info.asOf).toBe('2026-11-01');
  });
});

describe('an adoption whose seat is gone', () => {
  it('goes on at the seat that it is moved to, with its term', async () => {
    expectValue(await acceptBaseline(expectValue(await proposeBaseline(fileOf(newer)))));
    const [pledge] = displaced.value;
    if (!pledge) throw new Error('Nothing is displaced.');
    expectValue(await moveAdoption(pledge, 's004', '原座椅不在'));
    expect(displaced.value).toEqual([]);
    const running = adoptions.value.filter(({ state }) => state === 'active');
    expect(running).toMatchObject([{ seatId: 's004', end: '2027-12-31', keeper: { zh: '示意单位 01' } }]);
    expect(ledger.value.pledges.get(pledge.id)?.state).toBe('ended');
  });
});

describe('offers', () => {
  const offer = (id: string): Offer => ({
    id,
    packId: 'jingansi',
    packAsOf: '2026-11-01',
    scenarioId: null,
    madeAt: '2026-11-24T04:00:00.000Z',
    position: at(0, 0),
    streetId: 'w1',
    streetName: null,
    gain: { value: 80, unit: 'metres', walk: 50 as Offer['gain']['walk'], required: [] },
    checks: [],
    buildings: [],
  });

  it('come into the ledger once, from Plan or from its file', async () => {
    expect(expectValue(await offerSites([offer('o1'), offer('o2')]))).toEqual({ made: 2, known: 0 });
    expect(expectValue(await offerSites([offer('o1')]))).toEqual({ made: 0, known: 1 });
    const file = fileOf(writeOffers([offer('o2'), offer('o3')]), 'offers.json');
    expect(expectValue(await importOffers(file))).toEqual({ made: 1, known: 1 });
    expect([...ledger.value.offers.keys()]).toEqual(['o1', 'o2', 'o3']);
  });

  it('stay out of the ledger of any other device', async () => {
    await setUpOffice(false);
    expect(codeOf(await offerSites([offer('o1')]))).toBe('not-the-office');
    expect(ledger.value.offers.size).toBe(0);
  });
});

describe('the slips that came in', () => {
  it('are erased one by one, and the others stay', async () => {
    if (storage.value.kind !== 'device') throw new Error('no storage');
    const { slips } = storage.value.store;
    const contact = { person: '联系人', phone: '', mail: '' };
    for (const pledgeId of ['p1', 'p2']) expectValue(await slips.save({ pledgeId, contact, receivedAt: 1 }));
    expectValue(await eraseSlip('p1'));
    expect(expectValue(await readSlips()).map(({ pledgeId }) => pledgeId)).toEqual(['p2']);
  });
});
