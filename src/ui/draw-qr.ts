/** A QR code as one path over square modules: dark ones are drawn, the quiet zone is part of the size. */
export interface QrDrawing {
  /** Modules along a side, quiet zone included. */
  readonly size: number;
  /** SVG path in modules: one bar a run of dark modules. */
  readonly path: string;
}

/** Light modules around the code. Source: ISO/IEC 18004, 4 modules. */
const quietZone = 4;

/**
 * Draws a text as a QR code with medium error correction (15 %). The encoder is loaded when it is asked for.
 * @returns null when the text is longer than the largest code holds (2,331 bytes)
 */
export async function drawQr(text: string): Promise<QrDrawing | null> {
  const { encodeQR } = await import('qr');
  try {
    const modules = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone });
    return { size: modules.length, path: modules.map(drawRow).join('') };
  } catch {
    return null;
  }
}

function drawRow(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x] || row[x - 1]) continue;
    const end = row.indexOf(false, x);
    path += `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
  }
  return path;
}
