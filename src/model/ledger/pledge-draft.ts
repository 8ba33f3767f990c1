import { type Contact, noContact } from './contact';
import { textLimits } from './settings';

/** Where a new seat is wanted, as the form asks it. */
const donationPlaces = ['near-building', 'at-position', 'anywhere'] as const;
export type DonationPlace = (typeof donationPlaces)[number];

/** A half-filled form. Kept on this device until it is submitted or cleared; never handed on. */
export interface PledgeDraft {
  readonly place: DonationPlace;
  readonly organisation: string;
  readonly displayName: string;
  readonly message: string;
  readonly contact: Contact;
  /** The commitment was read and accepted. */
  readonly hasAccepted: boolean;
}

export const emptyDraft: PledgeDraft = {
  place: 'anywhere',
  organisation: '',
  displayName: '',
  message: '',
  contact: noContact,
  hasAccepted: false,
};

/** Reads a stored draft; whatever cannot be read starts empty, so that an old draft never breaks the form. */
export function parseDraft(stored: unknown): PledgeDraft {
  const fields = fieldsOf(stored);
  const contact = fieldsOf(fields.contact);
  return {
    place: oneOf(donationPlaces, fields.place) ?? emptyDraft.place,
    organisation: textOf(fields.organisation),
    displayName: textOf(fields.displayName),
    message: textOf(fields.message),
    contact: { person: textOf(contact.person), phone: textOf(contact.phone), mail: textOf(contact.mail) },
    hasAccepted: fields.hasAccepted === true,
  };
}

/** A megabyte pasted by mistake is shown and refused, but not kept. */
const keptLength = 10 * Math.max(...Object.values(textLimits));

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, keptLength) : '');

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((candidate) => candidate === value);
