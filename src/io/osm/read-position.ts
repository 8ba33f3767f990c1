import type { Position } from '../../lib/units';

/** A position from two numbers or texts; null when there is none, or none on Earth. */
export function readPosition(lng: unknown, lat: unknown): Position | null {
  const x = readDegrees(lng);
  const y = readDegrees(lat);
  return x !== null && y !== null && Math.abs(x) <= 180 && Math.abs(y) <= 90 ? [x, y] : null;
}

function readDegrees(value: unknown): number | null {
  const degrees = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof degrees === 'number' && Number.isFinite(degrees) ? degrees : null;
}
