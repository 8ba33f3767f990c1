/** 16 random letters and digits: enough that two devices never share one (36^16 names). */
export function makeDeviceName(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => (byte % 36).toString(36)).join('');
}
