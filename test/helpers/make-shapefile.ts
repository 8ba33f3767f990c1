/** A record of a Shapefile to write: a shape in the file's coordinates and its values. */
export interface ShapeToWrite {
  /** 1 point, 3 lines, 5 areas, 8 points; parts as the file has them. null = no shape. */
  readonly parts: readonly (readonly (readonly [number, number])[])[] | null;
  readonly values: Readonly<Record<string, string>>;
}

export interface FieldToWrite {
  readonly name: string;
  readonly type: 'C' | 'N' | 'D' | 'L';
  readonly length: number;
}

/** The bytes of a .shp of one type of shapes (ESRI 1998), boxes left at zero. */
export function makeShp(type: 1 | 3 | 5 | 8, shapes: readonly ShapeToWrite['parts'][]): Uint8Array {
  const records = shapes.map((parts, i) => {
    const content = parts === null ? makeContent(0, 0) : makeShape(type, parts);
    const record = new DataView(new ArrayBuffer(8 + content.byteLength));
    record.setInt32(0, i + 1);
    record.setInt32(4, content.byteLength / 2);
    new Uint8Array(record.buffer).set(new Uint8Array(content.buffer), 8);
    return new Uint8Array(record.buffer);
  });
  const head = new DataView(new ArrayBuffer(100));
  head.setInt32(0, 9994);
  head.setInt32(24, (100 + records.reduce((sum, { length }) => sum + length, 0)) / 2);
  head.setInt32(28, 1000, true);
  head.setInt32(32, type, true);
  return join([new Uint8Array(head.buffer), ...records]);
}

function makeContent(type: number, further: number): DataView {
  const content = new DataView(new ArrayBuffer(4 + further));
  content.setInt32(0, type, true);
  return content;
}

function makeShape(type: number, parts: NonNullable<ShapeToWrite['parts']>): DataView {
  const positions = parts.flat();
  const isPoint = type === 1;
  const countsLength = isPoint ? 0 : 32 + (type === 8 ? 4 : 8 + 4 * parts.length);
  const content = makeContent(type, countsLength + 16 * positions.length);
  if (type === 8) content.setInt32(36, positions.length, true);
  else if (!isPoint) {
    content.setInt32(36, parts.length, true);
    content.setInt32(40, positions.length, true);
    let from = 0;
    parts.forEach((part, i) => {
      content.setInt32(44 + 4 * i, from, true);
      from += part.length;
    });
  }
  positions.forEach(([x, y], i) => {
    content.setFloat64(4 + countsLength + 16 * i, x, true);
    content.setFloat64(12 + countsLength + 16 * i, y, true);
  });
  return content;
}

/** The bytes of a .dbf of dBASE III; `encode` writes its texts. */
export function makeDbf(
  fields: readonly FieldToWrite[],
  rows: readonly Readonly<Record<string, string>>[],
  encode: (text: string) => Uint8Array = (text) => new TextEncoder().encode(text),
  driver = 0,
): Uint8Array {
  const recordLength = 1 + fields.reduce((sum, { length }) => sum + length, 0);
  const headLength = 32 + 32 * fields.length + 1;
  const head = new DataView(new ArrayBuffer(headLength));
  head.setUint8(0, 3);
  head.setUint32(4, rows.length, true);
  head.setUint16(8, headLength, true);
  head.setUint16(10, recordLength, true);
  head.setUint8(29, driver);
  const bytes = new Uint8Array(head.buffer);
  fields.forEach(({ name, type, length }, i) => {
    bytes.set(encode(name).subarray(0, 11), 32 + 32 * i);
    bytes[32 + 32 * i + 11] = type.charCodeAt(0);
    bytes[32 + 32 * i + 16] = length;
  });
  bytes[headLength - 1] = 0x0d;
  const records = rows.map((row) => {
    const record = new Uint8Array(recordLength).fill(0x20);
    let at = 1;
    for (const { name, length } of fields) {
      record.set(encode(row[name] ?? '').subarray(0, length), at);
      at += length;
    }
    return record;
  });
  return join([bytes, ...records, Uint8Array.of(0x1a)]);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
