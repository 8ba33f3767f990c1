import { type AppError, appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import { checkContact, isEmptyContact, refuseLongText } from '../../model/ledger/contact';
import { parseEventId } from '../../model/ledger/event-id';
import { verifyText } from '../verify-text';
import {
  type ContactSlip,
  contactSlipLength,
  contactSlipType,
  contactSlipVersion,
  slipText,
} from './contact-slip';

interface ReadSlip {
  readonly slip: ContactSlip;
  /** Device that signed it; null = nobody vouches for it. */
  readonly device: string | null;
}

/** Whether a text calls itself a contact slip: then it is one, or a damaged one. */
export function isContactSlip(text: string): boolean {
  return (
    text.length <= contactSlipLength && text.includes(`"${contactSlipType}"`) && !text.includes('"actor"')
  );
}

/**
 * Reads a slip that came as a file, or as text from a code.
 * Errors, none of which repeats what it holds: `slip-damaged`, `slip-newer`, `slip-contact` (no
 * phone number or mail address can be so).
 */
export async function readContactSlip(text: string): Promise<Result<ReadSlip>> {
  const slip = parseSlip(text);
  if (!slip.ok) return slip;
  const contact = checkContact(slip.value.contact);
  if (!contact.ok) return fail(unlikely);
  const { key, signature } = slip.value;
  const device = await verifyText(slipText(slip.value), key, signature);
  return succeed({ slip: { ...slip.value, contact: contact.value }, device });
}

const damaged: AppError = appError(
  'slip-damaged',
  'The contact slip cannot be read; nothing was kept of it.',
);

const unlikely: AppError = appError(
  'slip-contact',
  'The phone or mail on the slip cannot be right; nothing was kept.',
);

const isText = (value: unknown): value is string => typeof value === 'string';

function parseSlip(text: string): Result<ContactSlip> {
  const fields = readObject(text);
  if (fields?.type !== contactSlipType) return fail(damaged);
  const { version, pledgeId, organisation, contact, madeAt, key, signature } = fields;
  if (typeof version === 'number' && version > contactSlipVersion)
    return fail(appError('slip-newer', 'The contact slip was written by a later version; nothing was kept.'));
  if (version !== contactSlipVersion || !isText(pledgeId) || !parseEventId(pledgeId)) return fail(damaged);
  if (!isText(organisation) || refuseLongText('organisation', organisation)) return fail(damaged);
  if (!Number.isSafeInteger(madeAt) || typeof contact !== 'object' || contact === null) return fail(damaged);
  const { person, phone, mail } = contact as Readonly<Record<string, unknown>>;
  if (!isText(person) || !isText(phone) || !isText(mail)) return fail(damaged);
  const whole = { person, phone, mail };
  if (isEmptyContact(whole)) return fail(damaged);
  const slip: ContactSlip = {
    type: contactSlipType,
    version,
    pledgeId,
    organisation,
    contact: whole,
    madeAt: Number(madeAt),
  };
  return succeed(isText(key) && isText(signature) ? { ...slip, key, signature } : slip);
}

function readObject(text: string): Readonly<Record<string, unknown>> | null {
  if (text.length > contactSlipLength) return null;
  try {
    const value: unknown = JSON.parse(text.trim());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
