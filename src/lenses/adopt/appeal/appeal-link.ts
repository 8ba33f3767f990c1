/**
 * The address of the appeal alone in its district, without where the sender's map looks or what they have chosen; the
 * reader's own language stays theirs.
 */
export function appealLink(address: string): string {
  const url = new URL(address);
  const pack = new URLSearchParams(url.hash.slice(1)).get('pack');
  url.hash = `${pack ? `pack=${encodeURIComponent(pack)}&` : ''}lens=adopt&page=appeal`;
  return url.href;
}
