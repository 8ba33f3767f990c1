import { writeContactSlip } from '../io/contact-slip/write-contact-slip';
import { type Result, succeed } from '../lib/result';
import { isEmptyContact } from '../model/ledger/contact';
import type { Pledge } from '../model/ledger/ledger-state';
import { storage } from '../state/storage';
import type { OutgoingFile } from './hand-out-file';
import { readContact } from './keep-contact';

/** A slip as it would go out: `content` is every character of it, in the file and in the code. */
export interface OutgoingSlip extends OutgoingFile {
  readonly content: string;
}

/**
 * The contact slip of a pledge of this device; it goes nowhere by itself.
 * @returns null when no contact was given, or it was erased
 */
export async function makeContactSlip(
  { id, submission }: Pledge,
  now = Date.now(),
): Promise<Result<OutgoingSlip | null>> {
  const contact = await readContact(id);
  if (!contact.ok) return contact;
  const { value } = storage;
  if (!contact.value || isEmptyContact(contact.value) || value.kind === 'opening') return succeed(null);
  const slip = { pledgeId: id, organisation: submission.organisation, contact: contact.value, madeAt: now };
  const content = await writeContactSlip(slip, value.store.keys);
  // The name says whose pledge it is and nothing about the person.
  return succeed({ name: `zuozuo-contact-slip-${id}.json`, type: 'application/json', content });
}
