import { type AppError, appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import { cleanText, countCharacters } from './clean-text';
import { type TextField, textLimits } from './settings';

/**
 * Whom the office may call about a pledge. Private: kept in its own store, never in an event, an export
 * or the map, and erasable while the pledge remains.
 */
export interface Contact {
  readonly person: string;
  readonly phone: string;
  readonly mail: string;
}

export const noContact: Contact = { person: '', phone: '', mail: '' };

export function isEmptyContact(contact: Contact): boolean {
  return contact.person === '' && contact.phone === '' && contact.mail === '';
}

/** Refuses what is too long or cannot be a number or address; all fields may be empty. */
export function checkContact(contact: Contact): Result<Contact> {
  for (const field of ['person', 'phone', 'mail'] as const) {
    const tooLong = refuseLongText(field, contact[field]);
    if (tooLong) return fail(tooLong);
  }
  const cleaned: Contact = {
    person: cleanText(contact.person),
    phone: cleanText(contact.phone),
    mail: cleanText(contact.mail),
  };
  // Deliberately loose: extensions and other countries' numbers must pass, a name in the wrong box not.
  if (cleaned.phone && !/^[+\d][\d\s()#*-]{4,}$/.test(cleaned.phone)) {
    return fail(appError('contact-phone', 'The phone number has other signs than digits.'));
  }
  if (cleaned.mail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cleaned.mail)) {
    return fail(appError('contact-mail', 'The mail address lacks its @ or its domain.'));
  }
  return succeed(cleaned);
}

/** `text-too-long` with field, length and limit; null = it fits. */
export function refuseLongText(field: TextField, text: string): AppError | null {
  const limit = textLimits[field];
  const length = countCharacters(text, limit);
  if (length <= limit) return null;
  return appError('text-too-long', `${field} has ${length} characters; the limit is ${limit}.`, {
    field,
    length,
    limit,
  });
}
