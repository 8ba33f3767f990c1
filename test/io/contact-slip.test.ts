import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContactSlip, readContactSlip } from '../../src/io/contact-slip/read-contact-slip';
import { writeContactSlip } from '../../src/io/contact-slip/write-contact-slip';
import { drawQr } from '../../src/ui/draw-qr';
import { expectValue } from '../helpers/expect-value';
import { noon } from '../helpers/sample-ledger';
import { makeKeys, makePledges } from '../helpers/signed-events';

const keys = await makeKeys();
const [pledge] = makePledges(keys.device, ['s001']);
const contact = { person: '示意联系人', phone: '021 0000 0000', mail: 'a@example.org' };
const contents = {
  pledgeId: pledge?.id ?? '',
  organisation: '示意单位 07',
  contact,
  madeAt: noon,
};
const text = await writeContactSlip(contents, keys);

const codeOf = async (changed: string) => {
  const result = await readContactSlip(changed);
  return result.ok ? 'read' : result.error.code;
};

describe('a contact slip', () => {
  it('gives back what was written, and says which device made it', async () => {
    expect(isContactSlip(text)).toBe(true);
    const { slip, device } = expectValue(await readContactSlip(text));
    expect(slip).toMatchObject(contents);
    expect(device).toBe(keys.device);
  });

  it('is read from a code or a chat that has changed the spaces around it', async () => {
    const pasted = ` \n${text.replaceAll('\n', ' ')}\n`;
    expect(expectValue(await readContactSlip(pasted)).device).toBe(keys.device);
  });

  it('with another contact, pledge or key is vouched for by nobody', async () => {
    const strangers = (await makeKeys()).publicKey ?? '';
    const changes: readonly [string, string][] = [
      ['021 0000 0000', '021 0000 0001'],
      [contents.pledgeId, `${contents.pledgeId.slice(0, -1)}x`],
      [keys.publicKey ?? '', strangers],
    ];
    for (const [from, to] of changes)
      expect(expectValue(await readContactSlip(text.replace(from, to))).device).toBeNull();
  });

  it('fits into a code at its longest', async () => {
    const longest = await writeContactSlip(
      {
        ...contents,
        organisation: '名'.repeat(60),
        contact: { person: '人'.repeat(60), phone: '1'.repeat(30), mail: `${'m'.repeat(242)}@example.org` },
      },
      keys,
    );
    expect(expectValue(await readContactSlip(longest)).device).toBe(keys.device);
    expect(await drawQr(longest)).not.toBeNull();
  });

  it('that is damaged, newer or not to be believed is refused without a word of what it holds', async () => {
    const cases: readonly [changed: string, code: string][] = [
      ['', 'slip-damaged'],
      ['[]', 'slip-damaged'],
      [text.slice(0, 60), 'slip-damaged'],
      [text.replace(contents.pledgeId, 'p1'), 'slip-damaged'],
      [text.replace('示意单位 07', '名'.repeat(1e6)), 'slip-damaged'],
      [text.replace('"version":1', '"version":2'), 'slip-newer'],
      [text.replace('021 0000 0000', 'call me'), 'slip-contact'],
    ];
    for (const [changed, code] of cases) {
      const result = await readContactSlip(changed);
      expect(result.ok ? 'read' : result.error.code).toBe(code);
      expect(JSON.stringify(result)).not.toMatch(/示意联系人|021 0000|a@example/);
    }
  });

  it('never throws, whatever is in it', async () => {
    const anything = fc.anything();
    await fc.assert(
      fc.asyncProperty(anything, anything, anything, async (pledgeId, held, madeAt) => {
        const odd = { ...JSON.parse(text), pledgeId, contact: held, madeAt };
        let written = '';
        try {
          written = JSON.stringify(odd);
        } catch {
          // A value that JSON cannot hold.
        }
        expect(await codeOf(written)).toMatch(/^slip-/);
      }),
      { seed: 20261125, numRuns: 200 },
    );
  });
});
