import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OwnCommand } from '../../src/actions/give-command';
import { signEvents } from '../../src/actions/sign-events';
import { writeLedgerLines } from '../../src/io/ledger-file/write-ledger-lines';
import type { LedgerCommand, Register } from '../../src/model/ledger/command';
import { decide } from '../../src/model/ledger/decide';
import type { LedgerRecord } from '../../src/model/ledger/event';
import { foldLedger } from '../../src/model/ledger/fold';
import type { DeviceKeys } from '../../src/store/device-store';
import { makeSigningPair, toDeviceKeys } from '../../src/store/make-signing-pair';
import { bundledDistrict } from '../helpers/bundled-district';
import { damagePack, withText } from './damage-pack';
import { askStorage } from './raw-storage';

/** A street office on another machine: it reads what a device has, decides, and answers by a file. */
export interface Office {
  /** Makes the pack name the office's key, so that its decisions count; `fields` go into `district.json`. */
  join(page: Page, fields?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Decides in order, each command on what the ones before have made of the ledger, and opens the file. */
  answer(page: Page, commands: readonly OwnCommand[], now?: number): Promise<void>;
}

export async function makeOffice(): Promise<Office> {
  const pair = await makeSigningPair();
  if (!pair) throw new Error('This Node has no WebCrypto.');
  const keys = toDeviceKeys(pair, '');
  return {
    join: (page, fields = {}) => damagePack(page, { 'district.json': withText(districtWith(keys, fields)) }),
    async answer(page, commands, now = Date.now()) {
      const file = await decideAll(await readRecords(page), commands, keys, now);
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'answer.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(file) });
    },
  };
}

function districtWith({ publicKey }: DeviceKeys, fields: Readonly<Record<string, unknown>>): string {
  const district = JSON.parse(readFileSync(join('data', 'jingansi', 'district.json'), 'utf8'));
  return JSON.stringify({ ...district, office_keys: [publicKey], ...fields });
}

async function decideAll(
  held: readonly LedgerRecord[],
  commands: readonly OwnCommand[],
  keys: DeviceKeys,
  now: number,
): Promise<string> {
  const district = await bundledDistrict();
  const offices = new Set([keys.device]);
  const seats = new Map(district.seats.map((seat) => [seat.id, seat]));
  const actor = { role: 'office', device: keys.device } as const;
  const made: LedgerRecord[] = [];
  for (const command of commands) {
    const register: Register = {
      ledger: foldLedger([...held, ...made], offices),
      seats,
      offices,
      timeZone: district.info.timezone,
    };
    const decided = decide(register, { ...command, actor } as LedgerCommand, now);
    expect(decided, `the office's ${command.type}`).toMatchObject({ ok: true });
    if (!decided.ok) continue;
    const signed = await signEvents(decided.value, keys);
    if (signed.ok) made.push(...signed.value);
  }
  const sender = {
    pack: district.info.id,
    packAsOf: district.info.asOf,
    device: keys.device,
    role: 'office',
    at: now,
  } as const;
  return writeLedgerLines(
    made.map(({ event }) => event),
    sender,
    keys,
  );
}

/** What the device of the page has on record. */
export async function readRecords(page: Page): Promise<readonly LedgerRecord[]> {
  const [records] = await askStorage(page, [{ store: 'records', method: 'getAll' }]);
  return records as LedgerRecord[];
}
