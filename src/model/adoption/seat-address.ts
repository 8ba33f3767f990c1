import type { DistrictInfo } from '../district';

/** Hosts that only the machine itself reaches: a code that leads there would fail on every phone. */
const ownMachine = /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$|\.localhost$/;

/**
 * The public address of a seat's page, for QR codes and calendar files; null where the pack has no public
 * address, or one that is none.
 * @param pack id of the pack, where it is not the one that the site opens by itself
 */
export function seatAddress(
  { siteUrl }: Pick<DistrictInfo, 'siteUrl'>,
  seatId: string,
  pack: string | null,
): string | null {
  if (siteUrl === null || !URL.canParse(siteUrl)) return null;
  const url = new URL(siteUrl);
  if (!/^https?:$/.test(url.protocol) || ownMachine.test(url.hostname)) return null;
  url.hash = `${pack === null ? '' : `pack=${encodeURIComponent(pack)}&`}lens=adopt&seat=${encodeURIComponent(seatId)}`;
  return url.href;
}
