import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLedger } from '../../../src/model/ledger/fold';
import { parseEvent } from '../../../src/model/ledger/parse-event';
import { sampleSubmitted } from '../../helpers/sample-ledger';

const good = sampleSubmitted();

describe('reading a ledger record', () => {
  it('takes events and events of unknown types as they are', () => {
    const foreign = { ...good, type: 'offer-made', payload: { anything: [1, 2] } };
    expect(parseEvent(good)).toEqual({ ok: true, value: good });
    expect(parseEvent(foreign)).toEqual({ ok: true, value: foreign });
  });

  it.each([
    ['id', { ...good, id: 'x' }],
    ['at', { ...good, at: Number.NaN }],
    ['actor', { ...good, actor: { role: 'king', device: 'd' } }],
    ['subject', { ...good, subject: null }],
    ['payload', { ...good, payload: 'no' }],
    ['payload.organisation', { ...good, payload: { ...good.payload, organisation: 7 } }],
    ['payload.target', { ...good, payload: { ...good.payload, target: { kind: 'point', position: [1] } } }],
    ['(no object)', null],
  ])('names the damaged field %s', (field, record) => {
    const parsed = parseEvent(record);
    expect(parsed.ok ? null : parsed.error.values?.field).toBe(field);
  });

  it('never throws, and what it passes can be folded', () => {
    const records = fc.oneof(
      fc.anything(),
      fc.record({
        ...Object.fromEntries(
          Object.entries(good).map(([key, value]) => [key, fc.oneof(fc.constant(value), fc.anything())]),
        ),
      }),
    );
    fc.assert(
      fc.property(records, (record) => {
        const parsed = parseEvent(record);
        if (parsed.ok) expect(() => foldLedger([parsed.value])).not.toThrow();
      }),
      { seed: 9, numRuns: 500 },
    );
  });
});
