/** Ten random letters and digits: short in a link, and no two scenarios share one (36^10 names). */
export function makeScenarioId(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => (byte % 36).toString(36)).join('');
}
