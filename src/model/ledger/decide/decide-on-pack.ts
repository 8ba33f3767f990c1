import type { AppError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import { isDay } from '../../adoption/terms';
import type { CommandOf, Register } from '../command';
import type { KnownEvent } from '../event';
import { refusal } from '../refusals';
import { type EditableSettings, isWithinLimits, settingLimits } from '../settings';
import { refuseOffice } from './check-actor';
import { checkReason } from './check-texts';
import { writeEntry } from './write-entry';

/** Events about the whole pack have it as their subject; there is one pack to a ledger. */
const packSubject = { kind: 'pack', id: 'pack' } as const;

export function decideBaseline(
  register: Register,
  { actor, baseline }: CommandOf<'import-baseline'>,
  now: number,
): Result<readonly KnownEvent[]> {
  const { asOf, sha256, counts } = baseline;
  const isSound =
    isDay(asOf) &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    Object.values(counts).every((count) => Number.isInteger(count) && count >= 0);
  const refused =
    refuseOffice(register, actor) ??
    (isSound ? null : refusal('baseline-damaged', 'The imported data has no day, hash or counts.'));
  if (refused) return fail(refused);
  const entry = writeEntry(register.ledger.lastId, actor, now);
  entry.add('baseline-imported', packSubject, { asOf, sha256, counts });
  return succeed(entry.events);
}

/** Only what differs is written; all of it must be within its limits. */
export function decideSettings(
  register: Register,
  { actor, settings, reason }: CommandOf<'change-settings'>,
  now: number,
): Result<readonly KnownEvent[]> {
  const present = register.ledger.settings;
  const changed = Object.entries(settings).filter(
    ([name, value]) => value !== undefined && present[name as keyof EditableSettings] !== value,
  );
  const refused =
    refuseOffice(register, actor) ??
    refuseValues(changed) ??
    (changed.length === 0 ? refusal('settings-same', 'No setting differs from what it is.') : null);
  if (refused) return fail(refused);
  const said = checkReason(reason, true);
  if (!said.ok) return said;
  const entry = writeEntry(register.ledger.lastId, actor, now);
  entry.add('settings-changed', packSubject, { settings: Object.fromEntries(changed) }, said.value);
  return succeed(entry.events);
}

function refuseValues(changed: readonly (readonly [string, number])[]): AppError | null {
  for (const [name, value] of changed) {
    if (!Object.hasOwn(settingLimits, name)) {
      return refusal('setting-out-of-range', 'There is no such setting.', {
        setting: '?',
        least: 0,
        most: 0,
      });
    }
    const setting = name as keyof EditableSettings;
    const [least, most] = settingLimits[setting];
    if (isWithinLimits(setting, value)) continue;
    const values = { setting, least, most };
    return refusal(
      'setting-out-of-range',
      `${setting} must be a whole number from ${least} to ${most}.`,
      values,
    );
  }
  return null;
}
