import { keptVersions } from './pack-library';

interface SizedVersion<Text> {
  readonly version: number;
  /** Its files; a text that versions share counts once. */
  readonly texts: readonly { readonly text: Text; readonly characters: number }[];
}

/**
 * The versions of a pack that are kept no longer: whatever comes after `keptVersions`, newest first, but never
 * the newest and the one before it, however large they are.
 */
export function pickOutdated<Text>(versions: readonly SizedVersion<Text>[]): ReadonlySet<number> {
  const outdated = new Set<number>();
  const counted = new Set<Text>();
  let characters = 0;
  const newestFirst = [...versions].sort((a, b) => b.version - a.version);
  for (const [place, { version, texts }] of newestFirst.entries()) {
    for (const { text, characters: length } of texts) {
      if (!counted.has(text)) characters += length;
      counted.add(text);
    }
    const isSpared = place < 2;
    if (!isSpared && (place >= keptVersions.count || characters > keptVersions.characters))
      outdated.add(version);
  }
  return outdated;
}
