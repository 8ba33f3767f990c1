import { appError } from '../lib/app-error';
import { fail, type Result } from '../lib/result';
import type { Contact } from '../model/ledger/contact';
import { storage } from '../state/ledger';

/** The contact of a pledge of this device, for the applicant's own screen; null = none or erased. */
export async function readContact(pledgeId: string): Promise<Result<Contact | null>> {
  const { value } = storage;
  return value.kind === 'opening' ? fail(notOpen) : value.store.contacts.read(pledgeId);
}

/** Erases a contact for good; the pledge stays. */
export async function eraseContact(pledgeId: string): Promise<Result<void>> {
  const { value } = storage;
  return value.kind === 'opening' ? fail(notOpen) : value.store.contacts.erase(pledgeId);
}

const notOpen = appError('storage-opening', 'The storage of this device is still being opened.');
