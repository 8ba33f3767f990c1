import type { LineFault } from '../../model/exchange/file-faults';
import { ledgerFileLimits } from './ledger-file';

type Line = { readonly value: unknown } | { readonly fault: LineFault };

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * One line of a file as a JSON value. Bytes that are no UTF-8 are a fault, not replaced: a text that was
 * repaired would not fit its signature.
 */
export function readJsonLine(bytes: Uint8Array): Line {
  if (bytes.length > ledgerFileLimits.line) return { fault: 'long' };
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { fault: 'characters' };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: 'json' };
  }
}
