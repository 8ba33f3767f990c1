import { fail, type Result } from '../lib/result';
import { type Contact, checkContact } from '../model/ledger/contact';
import { storage } from '../state/storage';
import { storageOpening } from './storage-opening';

/** The contact of a pledge of this device, for the applicant's own screen; null = none or erased. */
export async function readContact(pledgeId: string): Promise<Result<Contact | null>> {
  const { value } = storage;
  return value.kind === 'opening' ? fail(storageOpening) : value.store.contacts.read(pledgeId);
}

/** Puts the contact of a pledge of this device right, or gives one later. */
export async function saveContact(pledgeId: string, contact: Contact): Promise<Result<void>> {
  const { value } = storage;
  if (value.kind === 'opening') return fail(storageOpening);
  if (value.kind === 'memory') return fail(value.error);
  const checked = checkContact(contact);
  return checked.ok ? value.store.contacts.save(pledgeId, checked.value) : checked;
}

/** Erases a contact for good; the pledge stays. */
export async function eraseContact(pledgeId: string): Promise<Result<void>> {
  const { value } = storage;
  return value.kind === 'opening' ? fail(storageOpening) : value.store.contacts.erase(pledgeId);
}
