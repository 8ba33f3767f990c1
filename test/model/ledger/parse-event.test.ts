import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../src/model/ledger/canonical-text';
import { parseEvent } from '../../../src/model/ledger/parse-event';
import { acts, playHistory } from '../../helpers/random-history';
import { foldSigned, sampleSubmitted } from '../../helpers/sample-ledger';

const good = sampleSubmitted();
const withPayload = (fields: object) => ({ ...good, payload: { ...good.payload, ...fields } });

/** Lists in lists, so many levels deep. */
const deep = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

describe('reading a ledger record', () => {
  it('takes events and events of unknown types as they are', () => {
    const foreign = { ...good, type: 'seat-polished', payload: { anything: [1, 2] } };
    expect(parseEvent(good)).toEqual({ ok: true, value: good });
    expect(parseEvent(foreign)).toEqual({ ok: true, value: foreign });
  });

  it.each([
    ['id', { ...good, id: 'x' }],
    ['id', { ...good, id: 'zzzzzzzzzzz-zzzz-thisdevice000001' }],
    ['at', { ...good, at: Number.NaN }],
    ['actor.role', { ...good, actor: { role: 'king', device: 'd' } }],
    ['actor.device', { ...good, actor: { role: 'office', device: '../..' } }],
    ['subject.kind', { ...good, subject: { kind: 'moon', id: good.id } }],
    ['subject', { ...good, subject: null }],
    ['payload', { ...good, payload: 'no' }],
    ['payload.organisation', { ...good, payload: { ...good.payload, organisation: 7 } }],
    ['payload.target.position.1', withPayload({ target: { kind: 'point', position: [1] } })],
    ['payload.target.kind', withPayload({ target: { kind: 'moon' } })],
    ['payload.organisation', withPayload({ organisation: 'x'.repeat(5000) })],
    ['payload.plaque', withPayload({ plaque: Array(501).fill('一') })],
    ['payload.images.0.sha256', withPayload({ images: [{ sha256: '../a' }] })],
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
        if (parsed.ok) expect(() => foldSigned(parsed.value)).not.toThrow();
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  it.each([
    ['a name of a megabyte', withPayload({ organisation: 'x'.repeat(1_000_000) })],
    ['deep nesting', { ...good, type: 'seat-polished', payload: { a: deep(5000) } }],
    ['a great list', { ...good, type: 'seat-polished', payload: { a: Array(30_000).fill(0) } }],
    [
      'a prototype',
      JSON.parse(JSON.stringify(good).replace('"payload":{', '"payload":{"__proto__":{"a":1},')),
    ],
    ['what is no plain data', { ...good, payload: new Map() }],
  ])('leaves out %s with one sentence', (_what, record) => {
    const parsed = parseEvent(record);
    expect(parsed.ok ? null : parsed.error.code).toBe('event-too-large');
    expect(parsed.ok ? '' : parsed.error.message).toMatch(/^[^.]{10,200}\.$/);
  });

  it('hands on what a later version has added, and the signature covers it', () => {
    const later = { ...good, mood: 'glad', payload: { ...good.payload, colour: 'green' } };
    const parsed = parseEvent(later);
    expect(parsed.ok && parsed.value).toBe(later);
    expect(canonicalText(later)).toContain('"colour":"green"');
    expect(canonicalText(later)).not.toBe(canonicalText(good));
  });
});

describe('the canonical text of an event', () => {
  it('does not depend on the order of members or on a signature, and on everything else', () => {
    const { id, ...rest } = good;
    const text = canonicalText(good);
    expect(canonicalText({ ...rest, id, signature: 'xyz' } as typeof good)).toBe(text);
    expect(text.startsWith('{"actor":{"device":"thisdevice000001","role":"applicant"},"at":')).toBe(true);
    for (const name of Object.keys(good) as (keyof typeof good)[]) {
      expect(canonicalText({ ...good, [name]: 'other' })).not.toBe(text);
    }
  });

  it('is what JSON reads back to the same event', () => {
    fc.assert(
      fc.property(acts(), (list) => {
        for (const { event } of playHistory(list).records) {
          expect(JSON.parse(canonicalText(event))).toEqual(event);
        }
      }),
      { seed: 11, numRuns: 20 },
    );
  });
});
