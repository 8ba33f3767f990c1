import { writeBase64Url } from '../../lib/base64url';
import type { Result } from '../../lib/result';
import type { LedgerEvent } from '../../model/ledger/event';
import { compareEventIds } from '../../model/ledger/event-id';
import { digestIds } from './digest-ids';
import { headerText, type LedgerFileHeader, ledgerFileType, ledgerFileVersion } from './ledger-file';

/** Who makes a file, for which pack, and when. */
export type LedgerFileSender = Pick<LedgerFileHeader, 'pack' | 'packAsOf' | 'device' | 'role' | 'at'>;

/** The key that vouches for a file: `DeviceKeys` is one. */
export interface FileSigner {
  readonly publicKey: string | null;
  sign(bytes: Uint8Array): Promise<Result<Uint8Array>>;
}

/**
 * Events as JSON Lines: a header line, then one event a line by id, each with all members that it came
 * with, so that signatures of others hold. The header is signed where the device can.
 */
export async function writeLedgerLines(
  events: readonly LedgerEvent[],
  sender: LedgerFileSender,
  signer: FileSigner,
): Promise<string> {
  const sorted = [...events].sort((a, b) => compareEventIds(a.id, b.id));
  const header = await signHeader(
    {
      type: ledgerFileType,
      version: ledgerFileVersion,
      ...sender,
      count: sorted.length,
      ids: await digestIds(sorted),
    },
    signer,
  );
  return [header, ...sorted].map((line) => `${JSON.stringify(line)}\n`).join('');
}

async function signHeader(header: LedgerFileHeader, signer: FileSigner): Promise<LedgerFileHeader> {
  if (signer.publicKey === null) return header;
  const withKey = { ...header, key: signer.publicKey };
  const signed = await signer.sign(new TextEncoder().encode(headerText(withKey)));
  return signed.ok ? { ...withKey, signature: writeBase64Url(signed.value) } : header;
}
