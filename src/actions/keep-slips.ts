import { appError } from '../lib/app-error';
import { fail, type Result } from '../lib/result';
import { storage } from '../state/storage';
import type { ReceivedSlip } from '../store/device-store';

/** The contact slips that this office has received, for its own screen only. */
export async function readSlips(): Promise<Result<readonly ReceivedSlip[]>> {
  const { value } = storage;
  return value.kind === 'opening' ? fail(notOpen) : value.store.slips.all();
}

/** Erases the contact of one pledge for good; the pledge and its record stay. */
export async function eraseSlip(pledgeId: string): Promise<Result<void>> {
  const { value } = storage;
  return value.kind === 'opening' ? fail(notOpen) : value.store.slips.erase(pledgeId);
}

export type { ReceivedSlip };

const notOpen = appError('storage-opening', 'The storage of this device is still being opened.');
