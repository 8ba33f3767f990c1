import { signal } from '@preact/signals';
import type { AppError } from '../lib/app-error';
import type { District, Seat } from '../model/district';
import { featuresById } from './district';

/** The seats file that stands in place of the pack's own. */
export interface BaselineInUse {
  readonly asOf: string;
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
  /** The district as the pack has it, to go back to. */
  readonly shipped: District;
}

/** null = the pack's own seats are in use. */
export const baselineInUse = signal<BaselineInUse | null>(null);

/** Why a file that this device keeps could not be used; the pack's own seats are. null = it could, or there is none. */
export const baselineError = signal<AppError | null>(null);

/** A seat as it is, or as the pack had it before a newer file left it out. */
export function seatBefore(id: string): Seat | undefined {
  const current = featuresById.value.seat.get(id);
  return current ?? baselineInUse.value?.shipped.seats.find((seat) => seat.id === id);
}
