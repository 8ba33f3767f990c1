import { type LedgerFileHeader, ledgerFileType, senderRoles } from './ledger-file';

/** Longest text of a header's member: a key has 87 characters. */
const longest = 200;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** The header of a ledger file; null when a member is missing or of another kind. */
export function parseHeader(value: object): LedgerFileHeader | null {
  const { version, pack, packAsOf, device, role, at, count, ids, key, signature } = value as Readonly<
    Record<string, unknown>
  >;
  const sender = senderRoles.find((known) => known === role);
  if (!isCount(version) || !isCount(at) || !isCount(count) || !sender) return null;
  if (!isText(pack) || !isText(packAsOf) || !isText(device) || !isText(ids)) return null;
  const header: LedgerFileHeader = {
    type: ledgerFileType,
    version,
    pack,
    packAsOf,
    device,
    role: sender,
    at,
    count,
    ids,
  };
  return isText(key) && isText(signature) ? { ...header, key, signature } : header;
}
