import type { LedgerEvent } from './event';

/**
 * The text that a signature covers and by which two contents are told apart: JSON with sorted members, no
 * spaces and without the member `signature`. Source: RFC 8785 (JSON Canonicalization Scheme); JavaScript's
 * own number and string texts are the ones that it asks for, and its order of UTF-16 units is `sort`'s.
 * @param event plain data as JSON holds it; its nesting is bounded by `parseEvent`
 */
export function canonicalText(event: LedgerEvent): string {
  const { signature: _, ...signed } = event;
  return writeValue(signed);
}

function writeValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(writeValue).join()}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${writeValue(member)}`);
  return `{${members.join()}}`;
}
