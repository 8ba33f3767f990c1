import { writeBase64Url } from '../../lib/base64url';
import type { Contact } from '../../model/ledger/contact';
import type { FileSigner } from '../ledger-file/write-ledger-lines';
import { type ContactSlip, contactSlipType, contactSlipVersion, slipText } from './contact-slip';

interface SlipContents {
  readonly pledgeId: string;
  readonly organisation: string;
  readonly contact: Contact;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/**
 * The slip of one pledge as the text that goes out, to the last character: as a file and as a code alike.
 * Signed where the device can, so that nobody can slip in a contact for somebody else's pledge.
 */
export async function writeContactSlip(
  { pledgeId, organisation, contact, madeAt }: SlipContents,
  signer: FileSigner,
): Promise<string> {
  const { person, phone, mail } = contact;
  const slip: ContactSlip = {
    type: contactSlipType,
    version: contactSlipVersion,
    pledgeId,
    organisation,
    contact: { person, phone, mail },
    madeAt,
  };
  return toText(await signSlip(slip, signer));
}

async function signSlip(slip: ContactSlip, signer: FileSigner): Promise<ContactSlip> {
  if (signer.publicKey === null) return slip;
  const withKey = { ...slip, key: signer.publicKey };
  const signed = await signer.sign(new TextEncoder().encode(slipText(withKey)));
  return signed.ok ? { ...withKey, signature: writeBase64Url(signed.value) } : slip;
}

/** One member a line, the contact's too: a person can read it before it goes. */
function toText({ type, contact, ...rest }: ContactSlip): string {
  const listLines = (members: object) =>
    Object.entries(members).map(([name, value]) => `"${name}":${JSON.stringify(value)}`);
  const held = `"contact":{\n${listLines(contact).join(',\n')}}`;
  return `{${[...listLines({ type }), held, ...listLines(rest)].join(',\n')}}\n`;
}
