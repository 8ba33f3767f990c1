import { describe, expect, it } from 'vitest';
import { checkDrawingFile, drawingLimits, refuseDimensions } from '../../src/io/check-drawing';
import { codeOf } from '../helpers/code-of';

const limit = 5_000_000;
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('a file that is chosen as a drawing', () => {
  it.each([
    ['image/png', '\x89PNG\r\n\x1a\nrest'],
    ['image/jpeg', '\xff\xd8\xff\xe1more bytes'],
    ['image/webp', 'RIFF\x10\0\0\0WEBP'],
  ])('is a %s by its first bytes, whatever its name says', (type, head) => {
    expect(checkDrawingFile(bytes(head), 1000, limit)).toEqual({ ok: true, value: type });
  });

  it.each(['<svg onload=alert(1)>', 'GIF89a......', '', 'RIFF\x10\0\0\0WAVE', '%PDF-1.7'])(
    'that begins with %j is refused',
    (head) => {
      expect(codeOf(checkDrawingFile(bytes(head), 1000, limit))).toBe('drawing-type');
    },
  );

  it('is refused above 5 MB with a size that is above it, too', () => {
    const refused = checkDrawingFile(bytes('\xff\xd8\xff'), limit + 1, limit);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'drawing-too-large', values: { megabytes: 5.1 } },
    });
    expect(checkDrawingFile(bytes('\xff\xd8\xff'), limit, limit).ok).toBe(true);
  });

  it('is refused with more pixels than a browser draws, and with none', () => {
    const { side, area } = drawingLimits;
    expect(refuseDimensions(4096, area / 4096)).toBeNull();
    for (const [width, height] of [
      [0, 10],
      [side + 1, 1],
      [side, side],
      [Number.NaN, 5],
    ] as const)
      expect(refuseDimensions(width, height)?.code).toBe('drawing-dimensions');
  });
});
