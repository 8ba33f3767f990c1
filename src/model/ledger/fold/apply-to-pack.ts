import type { KnownEventOf } from '../event';
import type { IgnoreReason } from '../ledger-state';
import { type EditableSettings, isWithinLimits, settingLimits } from '../settings';
import { doubtOffice } from './check-actor';
import type { WorkingLedger } from './working-ledger';

export function importBaseline(
  working: WorkingLedger,
  { at, actor, payload }: KnownEventOf<'baseline-imported'>,
): IgnoreReason | null {
  const doubt = doubtOffice(working, actor);
  if (doubt) return doubt;
  const { asOf, sha256 } = payload;
  working.baselines.push({ at, asOf, sha256 });
  return null;
}

/** Each setting within its limits; the rest stays as it was. */
export function changeSettings(
  working: WorkingLedger,
  { actor, payload }: KnownEventOf<'settings-changed'>,
): IgnoreReason | null {
  const doubt = doubtOffice(working, actor);
  if (doubt) return doubt;
  const settings: Record<keyof EditableSettings, number> = { ...working.settings };
  for (const name of Object.keys(settingLimits) as (keyof EditableSettings)[]) {
    const value = payload.settings[name];
    if (value !== undefined && isWithinLimits(name, value)) settings[name] = value;
  }
  working.settings = settings;
  return null;
}
