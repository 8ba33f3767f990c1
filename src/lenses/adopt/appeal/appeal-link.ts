/**
 * The address of the appeal alone, without where the sender's map looks or what they have chosen; the
 * reader's own language stays theirs.
 */
export function appealLink(address: string): string {
  const url = new URL(address);
  url.hash = 'lens=adopt&page=appeal';
  return url.href;
}
