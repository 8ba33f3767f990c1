import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLedgerLines } from '../../../src/io/ledger-file/read-ledger-lines';
import { verifySender } from '../../../src/io/ledger-file/verify-sender';
import { verifyRecords } from '../../../src/io/verify-record';
import { compareEventIds } from '../../../src/model/ledger/event-id';
import { expectValue } from '../../helpers/expect-value';
import { makeForeign, makeKeys, makePledges, sign, toBytes, writeFile } from '../../helpers/signed-events';

const seed = 20261125;
const keys = await makeKeys();
const others = await makeKeys();
const own = await sign(makePledges(keys.device, ['s001', 's002', 's003']), keys);
const foreign = await sign(makePledges(others.device, ['s001', 's009']), others);
const events = [...own, ...foreign].sort((a, b) => compareEventIds(a.id, b.id));
const text = await writeFile(events, keys);

const read = async (content: string) => expectValue(await readLedgerLines(toBytes(content)));
const codeOf = async (content: string | Uint8Array) => {
  const result = await readLedgerLines(typeof content === 'string' ? toBytes(content) : content);
  return result.ok ? 'read' : result.error.code;
};
const authorships = async (list: typeof events) =>
  expectValue(await verifyRecords(list)).map(({ authorship }) => authorship);

describe('a ledger file', () => {
  it('has a header and one event a line, by id', async () => {
    const lines = text.trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      type: 'zuozuo-ledger',
      version: 1,
      pack: 'jingansi',
      device: keys.device,
      role: 'applicant',
      count: 5,
    });
    expect(lines.slice(1).map((line) => JSON.parse(line).id)).toEqual(events.map(({ id }) => id));
  });

  it('gives back what was written, and every signature holds', async () => {
    const file = await read(text);
    expect(file).toMatchObject({ events, issues: [], damaged: 0, missing: 0 });
    expect(await authorships([...file.events])).toEqual(events.map(() => 'signed'));
    expect(await verifySender(file.header, file.events)).toBe(keys.device);
  });

  it('carries events of types and members that nobody here knows, so that their signatures hold', async () => {
    const payload = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 6 });
    await fc.assert(
      fc.asyncProperty(payload, fc.jsonValue({ maxDepth: 2 }), async (loose, extra) => {
        const plain = JSON.parse(JSON.stringify(loose));
        fc.pre(!/__proto__|constructor|prototype/.test(JSON.stringify([plain, extra])));
        const [event] = await sign([{ ...makeForeign(keys.device, plain), extra } as never], keys);
        const [again] = (await read(await writeFile(event ? [event] : [], others))).events;
        expect(again).toEqual(JSON.parse(JSON.stringify(event)));
        expect(await authorships(again ? [again] : [])).toEqual(['signed']);
      }),
      { seed, numRuns: 60 },
    );
  });

  it('is read with a byte order mark, Windows line ends, empty lines and no last line end', async () => {
    const changed = `\ufeff${text.trimEnd().replaceAll('\n', '\r\n\r\n')}`;
    expect(await read(changed)).toMatchObject({ events, issues: [], missing: 0 });
  });

  it('loses nothing before the place where it is cut off, wherever that is', async () => {
    const bytes = toBytes(text);
    const ends = events.map(
      (_, i) =>
        toBytes(
          text
            .split('\n')
            .slice(0, i + 2)
            .join('\n'),
        ).length,
    );
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const result = await readLedgerLines(bytes.subarray(0, cut));
      const whole = ends.filter((end) => end <= cut).length;
      if (!result.ok) {
        expect(whole).toBe(0);
        continue;
      }
      expect(result.value.events).toEqual(events.slice(0, whole));
      expect(result.value.missing).toBe(events.length - whole);
      const isMidLine = !ends.includes(cut) && !ends.includes(cut - 1);
      if (whole > 0) expect(result.value.damaged).toBe(isMidLine ? 1 : 0);
    }
  });

  it('is nobody’s when an event was taken out of it, added or the header changed', async () => {
    const { header } = await read(text);
    expect(await verifySender(header, events.slice(1))).toBeNull();
    expect(await verifySender(header && { ...header, role: 'office' }, events)).toBeNull();
    expect(await verifySender(header && { ...header, device: others.device }, events)).toBeNull();
  });
});

describe('a damaged line', () => {
  const lines = text.trimEnd().split('\n');
  const withLine = (line: string) => [...lines.slice(0, 3), line, ...lines.slice(3)].join('\n');
  const huge = JSON.stringify({ ...own[0], payload: { ...own[0]?.payload, organisation: '名'.repeat(1e6) } });
  const deep = `{"id":"a","payload":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  const cases: readonly [name: string, line: string, code: string][] = [
    ['that is no JSON', '{"id":', 'ledger-line-json'],
    ['that is another program’s', '{"a":1}', 'ledger-line-event'],
    ['with a name of a million characters', huge, 'ledger-line-long'],
    ['nested fifty thousand deep', deep, 'ledger-line-large'],
    [
      'with a member __proto__',
      `${lines[1]?.slice(0, -1)},"__proto__":{"isOffice":true}}`,
      'ledger-line-large',
    ],
  ];
  it.each(cases)('%s is said with its number, and all others are read', async (_, line, code) => {
    const file = await read(withLine(line));
    expect(file.events).toEqual(events);
    expect(file.issues.map((issue) => [issue.code, issue.values?.line])).toEqual([[code, 4]]);
    expect(file.damaged).toBe(1);
  });

  it('with bytes that are no UTF-8 is left out, not repaired', async () => {
    const bytes = toBytes(text);
    const at = toBytes(lines.slice(0, 2).join('\n')).indexOf(0xe7, 500);
    const broken = bytes.with(at < 0 ? bytes.length - 20 : at, 0xff);
    const file = expectValue(await readLedgerLines(broken));
    expect(file.events).toHaveLength(events.length - 1);
    expect(file.issues.map(({ code }) => code)).toEqual(['ledger-line-characters']);
  });

  it('as the header does not keep the events from being read', async () => {
    const file = await read(['{"type":"zuozuo-ledger","version":1}', ...lines.slice(1)].join('\n'));
    expect(file).toMatchObject({ header: null, events, damaged: 1 });
  });
});

describe('a file that is refused', () => {
  it('says that a later version made it', async () => {
    expect(await codeOf('{"type":"zuozuo-ledger","version":2}\n{"new":1}')).toBe('ledger-file-newer');
  });
  const strange: readonly [name: string, content: string][] = [
    ['nothing', ''],
    ['a poem', 'sit\ndown\n'],
    ['fifty megabytes of one line', 'x'.repeat(50_000_000)],
    ['fifty megabytes of damaged lines', 'x\n'.repeat(25_000_000)],
    ['fifty megabytes of empty lines', '\n'.repeat(50_000_000)],
  ];
  it.each(strange)('holds nothing of a ledger: %s', async (_, content) => {
    expect(await codeOf(content)).toBe('ledger-file-foreign');
  });
  it('is larger than what can be read, and says so before reading it', async () => {
    expect(await codeOf(new Uint8Array(140_000_000))).toBe('ledger-file-oversize');
    expect(await codeOf(`${text}${'\n'.repeat(2_000_000)}`)).toBe('ledger-file-oversize');
  });
});

describe('any bytes', () => {
  it('are read or refused, never thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await codeOf(bytes)).toMatch(/^(read|ledger-file-)/);
      }),
      { seed, numRuns: 300 },
    );
  });
});
