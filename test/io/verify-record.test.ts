import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceOfKey } from '../../src/io/device-of-key';
import { verifyRecord, verifyRecords } from '../../src/io/verify-record';
import type { LedgerEvent } from '../../src/model/ledger/event';
import { codeOf } from '../helpers/code-of';
import { expectValue } from '../helpers/expect-value';
import { makeSigner } from '../helpers/make-signer';
import { noon, sampleSubmitted } from '../helpers/sample-ledger';

const signer = await makeSigner();
const stranger = await makeSigner();
const own = { role: 'applicant', device: signer.keys.device } as const;
const { event: signed } = await signer.sign(sampleSubmitted(noon, own));

afterEach(() => vi.unstubAllGlobals());

describe("a device's name", () => {
  it('follows from its key: the first 16 base-36 digits of the SHA-256 of the point', async () => {
    // The generator of P-256 (FIPS 186-4, D.1.2.3). SHA-256 by another program:
    // printf '04…' | xxd -r -p | sha256sum, converted with Python's integers.
    const generator =
      'BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU';
    expect(await deviceOfKey(generator)).toBe('2mpaurdplxmckcec');
  });

  it.each(['', '!', 'AAAA', signer.keys.publicKey!.slice(1), `A${signer.keys.publicKey!.slice(1)}`])(
    'is none for %j, which is no point',
    async (key) => {
      expect(await deviceOfKey(key)).toBeNull();
    },
  );
});

describe('an event from elsewhere', () => {
  it('is signed when its signature holds and its device is the key’s', async () => {
    expect(await verifyRecord(signed)).toBe('signed');
    // As a file hands it on: members in another order.
    const shuffled = Object.fromEntries(Object.entries(signed).reverse());
    expect(await verifyRecord(shuffled as unknown as LedgerEvent)).toBe('signed');
  });

  it('is unsigned without key and signature', async () => {
    expect(await verifyRecord(sampleSubmitted(noon, own))).toBe('unsigned');
  });

  const forgeries: Readonly<Record<string, Partial<LedgerEvent>>> = {
    'another time': { at: noon + 1 },
    'another payload': { payload: { ...signed.payload, organisation: '示意单位 08' } },
    'another actor': { actor: { ...own, role: 'office' } },
    'the name of another device': { actor: { ...own, device: stranger.keys.device } },
    "another device's key": { key: stranger.keys.publicKey! },
    'a key that is none': { key: 'A'.repeat(87) },
    'a point that is not on the curve': { key: `B${'A'.repeat(86)}` },
    'a signature that is none': { signature: '?' },
    'an empty signature': { signature: '' },
    'a shorter signature': { signature: signed.signature!.slice(0, -4) },
    'a member that was added': { reason: '改过' },
  };
  it.each(Object.entries(forgeries))('is forged with %s', async (_, change) => {
    expect(await verifyRecord({ ...signed, ...change } as LedgerEvent)).toBe('forged');
  });

  it('is forged with a key and no signature, or a signature and no key', async () => {
    const { signature: _, ...withoutSignature } = signed;
    const { key: __, ...withoutKey } = signed;
    expect(await verifyRecord(withoutSignature)).toBe('forged');
    expect(await verifyRecord(withoutKey)).toBe('forged');
  });

  it('is forged when a stranger signs it in the name of the device', async () => {
    const { event } = await stranger.sign(sampleSubmitted(noon, own));
    expect(await verifyRecord(event)).toBe('forged');
  });
});

describe('the events of a file', () => {
  it('are checked in their order, and it is told how far one is', async () => {
    const events = Array.from({ length: 450 }, (_, index) => (index % 3 ? signed : { ...signed, at: index }));
    const told: number[] = [];
    const records = expectValue(await verifyRecords(events, (done) => told.push(done)));
    expect(records.map(({ event }) => event)).toEqual(events);
    expect(records.map(({ authorship }) => authorship)).toEqual(
      events.map((_, index) => (index % 3 ? 'signed' : 'forged')),
    );
    expect(told).toEqual([200, 400, 450]);
  });

  it('are not taken for forged where the browser cannot check: it says so', async () => {
    vi.stubGlobal('crypto', {});
    expect(codeOf(await verifyRecords([signed]))).toBe('signing-unavailable');
  });
});
