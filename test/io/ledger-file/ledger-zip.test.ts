import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packZip } from '../../../src/io/ledger-file/pack-zip';
import { readLedgerFile } from '../../../src/io/ledger-file/read-ledger-file';
import { writeScenario } from '../../../src/io/write-scenario';
import { sha256 } from '../../../src/lib/sha256';
import type { ImageRef, LedgerEvent } from '../../../src/model/ledger/event';
import { expectValue } from '../../helpers/expect-value';
import { makeZipBomb } from '../../helpers/make-zip-bomb';
import { emptyScenario } from '../../helpers/random-scenario';
import { makeKeys, makePledges, sign, toBytes, writeFile } from '../../helpers/signed-events';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3]);
const hash = (await sha256(png)) ?? '';
const ref: ImageRef = { sha256: hash, type: 'image/png', bytes: png.length, width: 1, height: 1 };

const keys = await makeKeys();
const drawn = makePledges(keys.device, ['s001', 's002']).map(
  (event, i) => (i === 0 ? { ...event, payload: { ...event.payload, images: [ref] } } : event) as LedgerEvent,
);
const events = await sign(drawn, keys);
const text = await writeFile(events, keys);
const images = new Map([[hash, new Blob([png], { type: 'image/png' })]]);
const zip = new Uint8Array(await (await packZip(text, images)).arrayBuffer());

const read = async (bytes: Uint8Array) => expectValue(await readLedgerFile(bytes));
const refusal = async (bytes: Uint8Array) => {
  const result = await readLedgerFile(bytes);
  return result.ok ? 'read' : [result.error.code, result.error.values?.kind].filter(Boolean).join(' ');
};
const zipOf = (files: Readonly<Record<string, Uint8Array>>) => zipSync(files);

describe('a zip', () => {
  it('gives back events and images', async () => {
    const file = await read(zip);
    expect(file).toMatchObject({ events, issues: [], zipIssues: [] });
    const image = file.images.get(hash);
    expect(image?.type).toBe('image/png');
    expect(new Uint8Array((await image?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(png);
  });

  it('is written with the ledger first, so that its loss is the last', async () => {
    let seen = 0;
    for (let cut = 1; cut < zip.length; cut += 1) {
      const result = await readLedgerFile(zip.subarray(0, cut));
      const count = result.ok ? result.value.events.length : 0;
      expect(count).toBeGreaterThanOrEqual(seen);
      seen = count;
    }
    expect(seen).toBe(events.length);
  });

  it('keeps no image whose bytes are others than its name says, or that nobody asks for', async () => {
    const other = png.with(8, 99);
    const unasked = `images/${await sha256(other)}.png`;
    const cases = [`images/${hash}.jpg`, unasked].map((path) => ({
      'ledger.jsonl': toBytes(text),
      [path]: other,
    }));
    cases.push({ 'ledger.jsonl': toBytes(text), [`images/${hash}.png`]: other });
    for (const files of cases) {
      const file = await read(zipOf(files));
      expect(file.events).toEqual(events);
      expect(file.images.size).toBe(0);
      expect(file.zipIssues.map(({ code }) => code)).toEqual(['ledger-image']);
    }
  });

  it('passes over paths that are none of a ledger’s, and says which', async () => {
    const odd = ['../../ledger.jsonl', '/ledger.jsonl', 'images/../ledger.jsonl', '__MACOSX/._ledger.jsonl'];
    const files = Object.fromEntries(odd.map((path) => [path, strToU8('evil')]));
    const file = await read(zipOf({ ...files, 'ledger.jsonl': toBytes(text) }));
    expect(file.events).toEqual(events);
    expect(file.zipIssues.map(({ values }) => values?.name)).toEqual(odd);
  });

  it('that unpacks to more than a ledger can be is given up, whatever size it claims', async () => {
    const bomb = makeZipBomb('ledger.jsonl', 140);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refusal(bomb)).toBe('ledger-zip-bomb');
    // The size that the local header claims.
    const lying = bomb.slice();
    lying.set([10, 0, 0, 0], 22);
    expect(await refusal(lying)).toBe('ledger-zip-bomb');
    const image = { 'ledger.jsonl': toBytes(text), [`images/${hash}.png`]: new Uint8Array(6_000_000) };
    expect(await refusal(zipOf(image))).toBe('ledger-zip-bomb');
  });

  it('without a ledger is refused', async () => {
    expect(await refusal(zipOf({ 'word/document.xml': strToU8('<w/>') }))).toBe('ledger-zip-empty');
    expect(await refusal(zipOf({}))).toBe('ledger-zip-empty');
  });
});

describe('another kind of file is named:', () => {
  const scenario = writeScenario(emptyScenario, { attribution: '', licence: '' });
  const kinds: readonly [kind: string, bytes: Uint8Array][] = [
    ['picture', png],
    ['picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0])],
    ['pdf', toBytes('%PDF-1.7')],
    ['scenario', toBytes(scenario)],
    ['geojson', toBytes('{"type":"FeatureCollection","features":[]}')],
    ['json', toBytes('[1,2]')],
    ['other', toBytes('id,name\n1,bench\n')],
    ['other', new Uint8Array(0)],
  ];
  it.each(kinds)('%s', async (kind, bytes) => {
    expect(await refusal(bytes)).toBe(`ledger-file-kind ${kind}`);
  });
});
