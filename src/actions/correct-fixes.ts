import { convertDatum } from '../io/datum/convert-datum';
import { type DatumShift, guessShift } from '../io/datum/guess-shift';
import { straightDistance } from '../lib/straight-distance';
import type { Metres } from '../lib/units';
import { district } from '../state/district';
import { correctFix, followsDevice, lastFix, position } from '../state/position';
import { followDevice } from './follow-device';

/** Two minutes, milliseconds: in that time one walks the 100 m within which a shift is recognised. */
const freshFor = 120_000;

export interface CorrectionOffer {
  readonly shift: DatumShift;
  /** How far the device's fix lies from where the person says that they are. */
  readonly distance: Metres;
}

/**
 * Whether the person's tap and the device's last fix differ just by the shift of Chinese maps: then the fixes to
 * come can be put right. Asked where the place is in China alone.
 */
export function findCorrection(now = Date.now()): CorrectionOffer | null {
  const [stand, fix] = [position.value, lastFix.value];
  if (!fix || stand?.source !== 'tap' || correctFix.value) return null;
  if (district.value?.info.country.toLowerCase() !== 'cn' || now - fix.time > freshFor) return null;
  const shift = guessShift(fix.at, fix.accuracy, stand.at);
  return shift && { shift, distance: straightDistance(fix.at, stand.at) };
}

/** Corrects every fix of the device until the page is closed, and follows the device again. */
export function correctFixes({ from, to }: DatumShift): void {
  correctFix.value = (at) => convertDatum(at, from, to);
  followDevice();
}

/** Takes the fixes as they come again. */
export function stopCorrecting(): void {
  correctFix.value = null;
  if (position.value?.source !== 'device') return;
  followsDevice.value = false;
  followDevice();
}
