import { decodeText } from '../decode-text';
import { dbfEncodingOf } from './dbf-encoding';

/** The table of a .dbf. */
export interface DbfTable {
  readonly columns: readonly string[];
  /** Records by the file's own count, or as many as are there where it is cut off. */
  readonly count: number;
  /** How many records the head promises. */
  readonly promised: number;
  readonly record: (index: number) => DbfRecord;
}

export interface DbfRecord {
  readonly values: Readonly<Record<string, unknown>>;
  /** It is marked as deleted. */
  readonly isDeleted: boolean;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Lengths of the head and of a field's description; what ends the descriptions (dBASE III, table file structure). */
const headLength = 32;
const fieldLength = 32;
const fieldsEnd = 0x0d;
/** A record that is marked as deleted begins so. */
const deletedMark = 0x2a;

/**
 * Reads a .dbf, the attributes of a Shapefile: text, numbers (kept as text where they have more digits than a
 * number holds), dates as `YYYY-MM-DD`, yes and no as true and false; what is blank is absent. null = it is
 * no .dbf. Own code, for the encoding must be found for all records at once and a cut-off file still has rows.
 */
export function readDbf(bytes: Uint8Array, cpg: Uint8Array | null): DbfTable | null {
  if (bytes.length < headLength + 1) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const promised = view.getUint32(4, true);
  const start = view.getUint16(8, true);
  const length = view.getUint16(10, true);
  if (start <= headLength || length < 2 || start > bytes.length) return null;
  const encoding = dbfEncodingOf(cpg, view.getUint8(29)) ?? guessEncoding(bytes.subarray(headLength));
  const decoder = new TextDecoder(encoding);
  const fields = readFields(bytes.subarray(0, start), length, decoder);
  if (fields.length === 0) return null;
  const there = Math.floor((bytes.length - start) / length);
  return {
    columns: fields.map(({ name }) => name),
    count: Math.min(promised, there),
    promised,
    record: (index) => {
      const record = bytes.subarray(start + index * length, start + (index + 1) * length);
      const values = fields.flatMap(({ name, type, from, to }) => {
        const value = readValue(decoder.decode(record.subarray(from, to)), type);
        return value === null ? [] : [[name, value] as const];
      });
      return { values: Object.fromEntries(values), isDeleted: record[0] === deletedMark };
    },
  };
}

/** Names of fields take eleven bytes; programs write the same name twice where they cut it. */
function readFields(head: Uint8Array, recordLength: number, decoder: TextDecoder): readonly Field[] {
  const fields: Field[] = [];
  const taken = new Set<string>();
  let from = 1;
  for (let at = headLength; at + fieldLength <= head.length && head[at] !== fieldsEnd; at += fieldLength) {
    const type = String.fromCharCode(head[at + 11] ?? 0);
    const to = from + (head[at + 16] ?? 0);
    const end = head.subarray(at, at + 11).indexOf(0);
    const own = decoder.decode(head.subarray(at, end < 0 ? at + 11 : at + end)).trim();
    const stem = own || `field ${fields.length + 1}`;
    let name = stem;
    for (let i = 2; taken.has(name); i++) name = `${stem} ${i}`;
    taken.add(name);
    if (to > recordLength) break;
    fields.push({ name, type, from, to });
    from = to;
  }
  return fields;
}

function readValue(raw: string, type: string): unknown {
  const text = raw.replace(/\0.*$/s, '').trim();
  if (text === '') return null;
  switch (type) {
    case 'N':
    case 'F': {
      // A number that does not fit its field is written as asterisks.
      if (/^\*+$/.test(text)) return null;
      const number = Number(text);
      const isExact = Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
      return isExact ? number : text;
    }
    case 'L':
      return /^[yt]$/i.test(text) ? true : /^[nf]$/i.test(text) ? false : text === '?' ? null : text;
    case 'D':
      return /^0+$/.test(text) ? null : text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    default:
      return text;
  }
}

/** Bytes that are looked at for the encoding. */
const guessedLength = 2_000_000;

const guessEncoding = (bytes: Uint8Array) => {
  const { encoding } = decodeText(bytes.subarray(0, guessedLength));
  return encoding === 'gb18030' ? 'gb18030' : 'utf-8';
};
