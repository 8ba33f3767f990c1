import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { confirmOffice } from '../../src/actions/confirm-office';
import { findOfficeKeys } from '../../src/actions/find-office-keys';
import { giveCommand, type OwnCommand } from '../../src/actions/give-command';
import { importLedgerFile, importSlipText } from '../../src/actions/import-ledger-file';
import { makeAnswerFile, makeLedgerCopy } from '../../src/actions/make-answer-file';
import { makeContactSlip } from '../../src/actions/make-contact-slip';
import { makePledgeFile, markSent } from '../../src/actions/make-pledge-file';
import { markVouched } from '../../src/actions/mark-received';
import { appError } from '../../src/lib/app-error';
import { type Delivery, deliveryOf } from '../../src/model/exchange/delivery-of';
import type { ActorRole } from '../../src/model/ledger/event';
import type { Pledge } from '../../src/model/ledger/ledger-state';
import { importing } from '../../src/state/exchange';
import { ledger, ownPledges, profile } from '../../src/state/ledger';
import { storage } from '../../src/state/storage';
import type { DeviceStore } from '../../src/store/device-store';
import { expectValue } from '../helpers/expect-value';
import { noon, sampleSubmission } from '../helpers/sample-ledger';
import { makeForeign, makeKeys, makePledges, sign, writeFile } from '../helpers/signed-events';
import {
  asFile,
  goTo,
  makeDevice,
  makeOffice,
  open,
  openFile,
  settleOffices,
  usePack,
} from '../helpers/use-devices';

const hour = 3_600_000;
const contact = { person: '秘密联系人', phone: '021-5555 0199', mail: 'planted@secret.example' };
const planted = /秘密联系人|5555|planted/;

let clock = noon;
const tick = () => {
  clock += hour;
  return clock;
};

const give = async (role: ActorRole, command: OwnCommand) =>
  expectValue(await giveCommand(role, command, undefined, tick()));

/** Submits a pledge for a seat on the device that is in use. */
async function submit(seatId: string, organisation = '示意单位 07'): Promise<string> {
  const submission = sampleSubmission({ target: { kind: 'seat', seatId }, organisation });
  const companions = ([event]: readonly { readonly id: string }[]) => ({
    contact: { pledgeId: event?.id ?? '', contact },
  });
  const events = await giveCommand('applicant', { type: 'submit', submission }, companions, tick());
  return expectValue(events)[0]?.id ?? '';
}

/** Takes a pledge through the office, on the device that is in use. */
async function approve(pledgeId: string): Promise<void> {
  await give('office', { type: 'receive', pledgeId, reason: null });
  await give('office', { type: 'start-review', pledgeId, reason: null });
  await give('office', { type: 'approve', pledgeId, reason: '门店每天在场' });
}

const pledgeOf = (id: string) => ledger.value.pledges.get(id) as Pledge;
const delivery = (id: string): Delivery => deliveryOf(pledgeOf(id), profile.value);
const stateOf = (id: string) => ledger.value.pledges.get(id)?.state;

async function sendToOffice() {
  const file = expectValue(await makePledgeFile(tick()));
  expectValue(await markSent(file, clock));
  return file;
}

async function confirm(office: DeviceStore): Promise<void> {
  expectValue(await confirmOffice(office.keys.publicKey ?? '', tick()));
  await settleOffices();
}

beforeEach(() => {
  clock = noon;
  importing.value = { kind: 'idle' };
  usePack();
});

describe('an applicant and the street office who exchange files only', () => {
  it('come to the same ledger, and the applicant sees how far the pledge has come', async () => {
    const office = await makeOffice();
    const applicant = await makeDevice();
    await goTo(applicant);
    const id = await submit('s001');
    expect(delivery(id)).toBe('saved');
    const request = await sendToOffice();
    expect(delivery(id)).toBe('sent');

    await goTo(office);
    expect(await openFile(request)).toMatchObject({ added: 1, known: 0, otherPack: null });
    await approve(id);
    await give('office', { type: 'activate', pledgeId: id, reason: null, term: null });
    const answer = expectValue(await makeAnswerFile(tick()));
    const atOffice = ledger.value.pledges;

    await goTo(applicant);
    expect(await openFile(answer)).toMatchObject({ added: 4, known: 1, received: 0, unsigned: 0, forged: 0 });
    // Nobody has confirmed the office's key here: its decisions wait.
    expect(stateOf(id)).toBe('submitted');
    expect(delivery(id)).toBe('sent');
    const unknown = new Set(ledger.value.ignored.map(({ actor }) => actor.device));
    const keys = expectValue(await findOfficeKeys(unknown));
    expect([...keys]).toEqual([[office.keys.device, office.keys.publicKey]]);
    await confirm(office);
    expect(stateOf(id)).toBe('active');
    expect(delivery(id)).toBe('received');
    expect(ledger.value.pledges).toEqual(atOffice);
    // The answer that was opened before is now one of the office's.
    expect(await markVouched()).toBe(1);
    expect(await openFile(answer)).toMatchObject({ added: 0, known: 5, received: 0 });
  });

  it('tell a pledge that was received from a later step that was not', async () => {
    const office = await makeOffice();
    const applicant = await makeDevice();
    await goTo(applicant);
    await confirm(office);
    const id = await submit('s001');
    const request = await sendToOffice();
    await goTo(office);
    await openFile(request);
    const receipt = expectValue(await makeAnswerFile(tick()));
    await goTo(applicant);
    // The office has it, though it has not decided anything.
    expect(await openFile(receipt)).toMatchObject({ added: 0, received: 1 });
    expect(delivery(id)).toBe('received');
    await give('applicant', { type: 'withdraw', pledgeId: id, reason: null });
    expect(delivery(id)).toBe('saved');
    const again = await sendToOffice();
    expect(delivery(id)).toBe('sent');
    await goTo(office);
    expect(await openFile(again)).toMatchObject({ added: 1, known: 1 });
    expect(stateOf(id)).toBe('withdrawn');
  });

  it('mark nothing as received by a file that no office vouches for', async () => {
    const office = await makeOffice();
    const applicant = await makeDevice();
    await goTo(applicant);
    await confirm(office);
    const id = await submit('s001');
    const request = await sendToOffice();
    const other = await makeDevice();
    await goTo(other);
    await openFile(request);
    const copy = expectValue(await makeLedgerCopy(tick()));
    const posing = String(copy.content).replace('"role":"applicant"', '"role":"office"');
    const named = posing.replace(`"device":"${other.keys.device}"`, `"device":"${office.keys.device}"`);
    await goTo(applicant);
    for (const content of [String(copy.content), posing, named])
      expect(await openFile({ name: 'answer.jsonl', content })).toMatchObject({ received: 0 });
    expect(delivery(id)).toBe('sent');
  });
});

describe('two offices that approve another keeper for one seat', () => {
  it('have one contested case on both machines, in whichever order their files are opened', async () => {
    const [first, second] = [await makeOffice(), await makeOffice()];
    const requests = [];
    for (const name of ['示意单位 01', '示意单位 02']) {
      await goTo(await makeDevice());
      await submit('s001', name);
      requests.push(await sendToOffice());
    }
    const answers = [];
    for (const [office, own, other] of [
      [first, 0, second],
      [second, 1, first],
    ] as const) {
      await goTo(office);
      await confirm(other);
      for (const request of requests) await openFile(request);
      await approve(requests[own]?.events[0]?.id ?? '');
      answers.push(expectValue(await makeAnswerFile(tick())));
    }
    const [a, b] = answers.map((answer) => answer) as [(typeof answers)[0], (typeof answers)[0]];
    await goTo(second);
    const atSecond = await openFile(a);
    const pledges = ledger.value.pledges;
    await goTo(first);
    const atFirst = await openFile(b);
    expect(ledger.value.pledges).toEqual(pledges);
    const later = requests[1]?.events[0]?.id ?? '';
    expect([...pledges.values()].filter(({ state }) => state === 'contested').map(({ id }) => id)).toEqual([
      later,
    ]);
    // Each machine says it of the file that made it so.
    expect(atFirst.contested).toEqual([later]);
    expect(atSecond.contested).toEqual([later]);

    const third = await makeDevice();
    for (const order of [
      [a, b],
      [b, a],
    ]) {
      const device = order[0] === a ? third : await makeDevice();
      await goTo(device);
      await confirm(first);
      await confirm(second);
      for (const file of order) await openFile(file);
      expect(ledger.value.pledges).toEqual(pledges);
    }
  });
});

describe('files opened in any order and split', () => {
  it('give one and the same ledger', async () => {
    const keys = [await makeKeys(), await makeKeys()] as const;
    const events = [
      ...(await sign(makePledges(keys[0].device, ['s001', 's002', 's003']), keys[0])),
      ...(await sign(makePledges(keys[1].device, ['s001', 's004'], noon + 500), keys[1])),
      ...(await sign([makeForeign(keys[0].device, { later: true }, noon + hour)], keys[0])),
    ];
    await goTo(await makeDevice());
    await openFile({ name: 'all.jsonl', content: await writeFile(events, keys[0]) });
    const whole = ledger.value;
    // Each event in one to three of three files; the files in any order, some twice.
    const places = fc.array(fc.subarray([0, 1, 2], { minLength: 1 }), {
      minLength: events.length,
      maxLength: events.length,
    });
    const order = fc.shuffledSubarray([0, 1, 2, 0, 1, 2], { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(places, order, async (placed, opened) => {
        await goTo(await makeDevice());
        let added = 0;
        for (const file of opened) {
          const part = events.filter((_, i) => placed[i]?.includes(file));
          const content = await writeFile(part, keys[1]);
          added += (await openFile({ name: 'part.jsonl', content })).added;
        }
        expect(added).toBe(events.length);
        expect(ledger.value).toEqual(whole);
      }),
      { seed: 20261125, numRuns: 15 },
    );
  });
});

describe('what is kept and not counted', () => {
  it('is a record that was changed on the way, or that nobody signed', async () => {
    const keys = await makeKeys();
    const [pledge, other] = await sign(makePledges(keys.device, ['s001', 's002']), keys);
    const { signature: _, key: __, ...unsigned } = other as NonNullable<typeof other>;
    const forged = { ...pledge, payload: { ...pledge?.payload, organisation: '冒名' } } as typeof unsigned;
    await goTo(await makeDevice());
    const content = await writeFile([forged, unsigned], keys);
    expect(await openFile({ name: 'a.jsonl', content })).toMatchObject({ added: 2, unsigned: 1, forged: 1 });
    expect(ledger.value.pledges.size).toBe(0);
    expect(ledger.value.ignored.map(({ why }) => why).sort()).toEqual(['forged', 'unsigned']);
    // The true ones come later: they count, and the false ones are handed on as they came.
    const truth = await writeFile([pledge, other] as never, keys);
    expect(await openFile({ name: 'b.jsonl', content: truth })).toMatchObject({ added: 0, doubles: 2 });
    expect([...ledger.value.pledges.values()].map(({ submission }) => submission.organisation)).toEqual([
      '示意单位 0',
      '示意单位 1',
    ]);
    expect(String(expectValue(await makeLedgerCopy(clock)).content)).toContain('冒名');
  });

  it('is a decision by an office that nobody knows, even if it calls itself one', async () => {
    await goTo(await makeDevice());
    const id = await submit('s001');
    const request = await sendToOffice();
    const stranger = await makeOffice();
    await openFile(request);
    await approve(id);
    const answer = expectValue(await makeAnswerFile(clock));
    await goTo(await makeDevice());
    expect(await openFile(answer)).toMatchObject({ added: 4 });
    expect(stateOf(id)).toBe('submitted');
    expect(ledger.value.ignored.map(({ why, actor }) => [why, actor.device])).toEqual(
      [1, 2, 3].map(() => ['unknown-office', stranger.keys.device]),
    );
  });

  it('comes with other data: it is said, and taken in', async () => {
    const keys = await makeKeys();
    const events = await sign(makePledges(keys.device, ['x77']), keys);
    const content = (await writeFile(events, keys)).replace('"pack":"jingansi"', '"pack":"caojiadu"');
    await goTo(await makeDevice());
    expect(await openFile({ name: 'a.jsonl', content })).toMatchObject({ otherPack: 'caojiadu', added: 1 });
  });
});

describe('a contact', () => {
  it('is in no file but the slip, and on no other device before that', async () => {
    const office = await makeOffice();
    await goTo(await makeDevice());
    const id = await submit('s001');
    const files = [await sendToOffice(), expectValue(await makeLedgerCopy(clock))];
    for (const { name, content } of files) expect(`${name}${content}`).not.toMatch(planted);
    const slip = expectValue(await makeContactSlip(pledgeOf(id), clock));
    expect(slip?.name).not.toMatch(planted);
    expect(JSON.parse(slip?.content ?? '')).toMatchObject({ pledgeId: id, contact });

    await goTo(office);
    await openFile(files[0] as (typeof files)[0]);
    expect(expectValue(await office.slips.all())).toEqual([]);
    const report = await open(slip as NonNullable<typeof slip>);
    expect(report).toEqual({
      kind: 'slip',
      pledgeId: id,
      organisation: '示意单位 07',
      isPledgeKnown: true,
      isVouched: true,
    });
    expect(expectValue(await office.slips.all())).toMatchObject([{ pledgeId: id, contact }]);
    const answer = expectValue(await makeAnswerFile(clock));
    expect(`${answer.name}${answer.content}${JSON.stringify(importing.value)}`).not.toMatch(planted);
  });

  it('is taken from a slip by the street office only, also before its pledge is there', async () => {
    await goTo(await makeDevice());
    const id = await submit('s001');
    const slip = expectValue(await makeContactSlip(pledgeOf(id), clock))?.content ?? '';
    const refused = await importSlipText(slip);
    expect(refused).toMatchObject({ ok: false, error: { code: 'slip-not-office' } });
    await makeOffice();
    expect(expectValue(await importSlipText(slip))).toMatchObject({ isPledgeKnown: false, isVouched: true });
  });

  it('that somebody else wrote never replaces the applicant’s, and is said to be unsure where it is the first', async () => {
    await goTo(await makeDevice());
    const id = await submit('s001');
    const slip = expectValue(await makeContactSlip(pledgeOf(id), clock))?.content ?? '';
    const false1 = slip.replace('5555', '6666');
    const office = await makeOffice();
    expect(expectValue(await importSlipText(false1))).toMatchObject({ isVouched: false });
    expect(expectValue(await importSlipText(slip))).toMatchObject({ isVouched: true });
    expect(await importSlipText(false1)).toMatchObject({ ok: false, error: { code: 'slip-not-vouched' } });
    expect(expectValue(await office.slips.all())).toMatchObject([{ contact }]);
  });

  it('that was erased makes no slip', async () => {
    const applicant = await makeDevice();
    await goTo(applicant);
    const id = await submit('s001');
    expectValue(await applicant.contacts.erase(id));
    expect(expectValue(await makeContactSlip(pledgeOf(id), clock))).toBeNull();
  });
});

describe('opening a file', () => {
  const lines = async () => {
    const keys = await makeKeys();
    return writeFile(await sign(makePledges(keys.device, ['s001', 's002']), keys), keys);
  };

  it('says what was cut off and keeps the rest', async () => {
    await goTo(await makeDevice());
    const content = (await lines()).slice(0, -40);
    const report = await openFile({ name: 'cut.jsonl', content });
    expect(report).toMatchObject({ added: 1, damaged: 1, missing: 0 });
    expect(report.issues.map(({ code, values }) => [code, values?.line])).toEqual([['ledger-line-cut', 3]]);
    const [header, first] = (await lines()).split('\n');
    expect(await openFile({ name: 'short.jsonl', content: `${header}\n${first}\n` })).toMatchObject({
      damaged: 0,
      missing: 1,
    });
  });

  it('changes nothing where this device cannot keep anything', async () => {
    const store = await makeDevice();
    const error = appError('storage-blocked', 'No.');
    storage.value = { kind: 'memory', store, error };
    const refused = await importLedgerFile(asFile({ name: 'a.jsonl', content: await lines() }));
    expect(refused).toEqual({ ok: false, error });
    expect(importing.value).toEqual({ kind: 'failed', error });
    expect(expectValue(await store.ledger.all()).records).toEqual([]);
  });

  it('says that a file cannot be read, and one too large is not even tried', async () => {
    await goTo(await makeDevice());
    const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    const gone = await importLedgerFile({ name: 'a', size: 10, arrayBuffer });
    expect(gone).toMatchObject({ ok: false, error: { code: 'ledger-file-unreadable' } });
    const huge = await importLedgerFile({ name: 'a', size: 1e10, arrayBuffer });
    expect(huge).toMatchObject({ ok: false, error: { code: 'ledger-file-oversize' } });
  });

  it('keeps markup as the text that it is', async () => {
    const keys = await makeKeys();
    const organisation = '<img src=x onerror=alert(1)>';
    const [pledge] = makePledges(keys.device, ['s001']);
    const marked = { ...pledge, payload: { ...pledge?.payload, organisation } } as NonNullable<typeof pledge>;
    await goTo(await makeDevice());
    await openFile({ name: 'a.jsonl', content: await writeFile(await sign([marked], keys), keys) });
    expect(pledgeOf(marked.id).submission.organisation).toBe(organisation);
    expect(ownPledges.value).toEqual([]);
  });
});
