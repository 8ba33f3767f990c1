import { appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import type { ImageRef } from '../model/ledger/event';
import { adoptionFacts } from '../model/ledger/settings';
import { checkDrawingFile, type DrawingType, refuseDimensions } from './check-drawing';

/** The image as it is kept, and what the event says of it. */
export interface PreparedDrawing {
  readonly ref: ImageRef;
  readonly blob: Blob;
}

/** How strongly JPEG and WebP are compressed when they are written anew: the browsers' own recommendation for photos. */
const quality = 0.92;

/** As many of the first bytes as the formats' signatures need. */
const headLength = 12;

/**
 * Reads an image file and writes its pixels anew, so that nothing else that the file holds is kept: where and
 * with what a photo was taken, names, thumbnails. Runs in a browser.
 *
 * Errors: `drawing-too-large`, `drawing-type`, `drawing-dimensions`, `drawing-unreadable`,
 * `drawing-not-here` (this browser cannot compute a digest or draw).
 */
export async function prepareDrawing(file: Blob): Promise<Result<PreparedDrawing>> {
  const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  const type = checkDrawingFile(head, file.size, adoptionFacts.imageBytes);
  if (!type.ok) return type;
  if (!globalThis.crypto?.subtle)
    return fail(appError('drawing-not-here', 'This browser cannot compute a digest here.'));
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return fail(appError('drawing-unreadable', 'The image cannot be read: the file is damaged.'));
  }
  try {
    return await rewrite(bitmap, type.value);
  } finally {
    bitmap.close();
  }
}

async function rewrite(bitmap: ImageBitmap, wanted: DrawingType): Promise<Result<PreparedDrawing>> {
  const { width, height } = bitmap;
  const refusal = refuseDimensions(width, height);
  if (refusal) return fail(refusal);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, wanted, quality));
  // A browser that cannot write the format writes PNG; one that has no memory left writes nothing.
  const type = blob?.type;
  if (!blob || (type !== 'image/png' && type !== 'image/jpeg' && type !== 'image/webp'))
    return fail(appError('drawing-not-here', 'This browser cannot write the image anew.'));
  const written = checkDrawingFile(
    new Uint8Array(await blob.slice(0, headLength).arrayBuffer()),
    blob.size,
    adoptionFacts.imageBytes,
  );
  if (!written.ok) return written;
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return succeed({ ref: { sha256, type, bytes: blob.size, width, height }, blob });
}
