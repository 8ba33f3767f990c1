import { constants, deflateRawSync } from 'node:zlib';

/** A zip of one file that unpacks to so many megabytes of zeros and has a thousandth of that itself; made at once. */
export function makeZipBomb(path: string, megabytes: number): Uint8Array {
  const zeros = deflateRawSync(new Uint8Array(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  // An empty last block (RFC 1951: fixed codes, end of block).
  const content = Buffer.concat([...Array.from({ length: megabytes }, () => zeros), Buffer.of(3, 0)]);
  const name = Buffer.from(path);
  // Version, flags, method, time, date, checksum, both sizes, length of the name, of the extra field.
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(content.length, 14);
  common.writeUInt32LE(megabytes * 1_000_000, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, content]);
  const rest = Buffer.alloc(14);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.of(20, 0), common, rest, name]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, entry, end]));
}
