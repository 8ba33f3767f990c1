import { type AppError, appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import type { ImageRef } from '../model/ledger/event';

export type DrawingType = ImageRef['type'];

/**
 * Largest sides and area of a drawing, pixels: what browsers' canvases still hold (Safari draws none above
 * 16,777,216 pixels), and far more than a screen shows.
 */
export const drawingLimits = { side: 8192, area: 16_777_216 } as const;

/** First bytes of the three formats: PNG and WebP from their specifications, JPEG's start of image and marker. */
const signatures: readonly (readonly [DrawingType, (head: Uint8Array) => boolean])[] = [
  ['image/png', (head) => startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/jpeg', (head) => startsWith(head, [0xff, 0xd8, 0xff])],
  [
    'image/webp',
    (head) =>
      startsWith(head, [0x52, 0x49, 0x46, 0x46]) && startsWith(head.subarray(8), [0x57, 0x45, 0x42, 0x50]),
  ],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * What kind of image a file is, by its first bytes: a name can say anything.
 * @param head its first 12 bytes or more
 * @param bytes its size
 * @param limit largest size, bytes
 */
export function checkDrawingFile(head: Uint8Array, bytes: number, limit: number): Result<DrawingType> {
  if (bytes > limit)
    return fail(
      appError('drawing-too-large', `The image has ${bytes} bytes; the limit is ${limit}.`, {
        megabytes: toMegabytes(bytes),
        limit: toMegabytes(limit),
      }),
    );
  const type = signatures.find(([, matches]) => matches(head))?.[0];
  return type ? succeed(type) : fail(appError('drawing-type', 'The file is no PNG, JPEG or WebP image.'));
}

/** Refuses what has no area, or more pixels than a browser draws. */
export function refuseDimensions(width: number, height: number): AppError | null {
  const fits =
    width > 0 &&
    height > 0 &&
    Math.max(width, height) <= drawingLimits.side &&
    width * height <= drawingLimits.area;
  return fits
    ? null
    : appError('drawing-dimensions', `The image has ${width} × ${height} pixels.`, {
        width,
        height,
        side: drawingLimits.side,
      });
}

/** Megabytes rounded up to a tenth: a file just above the limit never reads as if it were on it. */
const toMegabytes = (bytes: number): number => Math.ceil(bytes / 1e5) / 10;
