import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { drawQr, type QrDrawing } from '../../src/ui/draw-qr';

/** Pixels along a module: readers need some. */
const scale = 4;

/** The drawing as a picture (RGBA), as a screen would show it. */
function paint({ size, path }: QrDrawing) {
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = (row * width + Number(x) * scale) * 4;
      for (let i = 0; i < Number(length) * scale; i += 1) data.set([0, 0, 0], from + i * 4);
    }
  }
  return { width, height: width, data };
}

describe('a QR code', () => {
  const texts = [
    'https://example.org/#lens=adopt&seat=s049',
    '静安寺街道 座椅 s049：坏了请打电话',
    JSON.stringify({ organisation: '示意单位 07'.repeat(10), note: '<b>&"\\' }),
  ];
  it.each(texts)('is read back as the text it was drawn from: %s', async (text) => {
    const drawing = (await drawQr(text)) as QrDrawing;
    expect(decodeQR(paint(drawing))).toBe(text);
  });

  it('keeps four light modules on every side', async () => {
    const { size, path } = (await drawQr('s049')) as QrDrawing;
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) => match.slice(1).map(Number));
    expect(Math.min(...bars.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...bars.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...bars.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
    expect(Math.max(...bars.map(([, y = 0]) => y))).toBe(size - 5);
  });

  it('is not drawn of a text that no code can hold', async () => {
    expect(await drawQr('x'.repeat(3000))).toBeNull();
  });
});
