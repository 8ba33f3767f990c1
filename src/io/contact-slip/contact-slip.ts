import type { Contact } from '../../model/ledger/contact';

/** What a slip says it is. */
export const contactSlipType = 'zuozuo-contact-slip';
export const contactSlipVersion = 1;

/** Longest slip in bytes: its longest texts together are 2 kB. */
export const contactSlipLength = 16_384;

/** Whom the office may call about one pledge. Private: it leaves the device only by the applicant's deed. */
export interface ContactSlip {
  readonly type: typeof contactSlipType;
  readonly version: number;
  readonly pledgeId: string;
  /** Public name, so that a person sees whose slip it is. */
  readonly organisation: string;
  readonly contact: Contact;
  /** The applicant's clock, milliseconds since 1970. */
  readonly madeAt: number;
  /** Public key of the device and its signature over `slipText`, base64url; absent where it cannot sign. */
  readonly key?: string;
  readonly signature?: string;
}

/** The text that a slip's signature stands for: its members in a fixed order. */
export function slipText({ type, version, pledgeId, organisation, contact, madeAt, key }: ContactSlip) {
  const { person, phone, mail } = contact;
  return JSON.stringify([type, version, pledgeId, organisation, person, phone, mail, madeAt, key ?? null]);
}
