import { type BuiltVersion, type KeptAmounts, type KeptStage, keptStages } from './data';
import { digestOfKey, type Shelf } from './open-shelf';

/** The digests of all files on the shelf. */
export async function listDigests(shelf: Shelf): Promise<Set<string>> {
  const keys = await shelf.files.keys();
  return new Set(keys.map(({ url }) => digestOfKey(url)));
}

/** How many bytes of a version's stages are among these files. */
export function countAmounts(version: BuiltVersion, digests: ReadonlySet<string>): KeptAmounts {
  const sum = (stage: KeptStage, isCounted: (digest: string) => boolean) =>
    version.files.reduce(
      (total, [, bytes, digest, each]) => total + (each === stage && isCounted(digest) ? bytes : 0),
      0,
    );
  const [first, rest] = keptStages.map((stage, index) => ({
    stored: sum(stage, (digest) => digests.has(digest)),
    total: sum(stage, () => true),
    transfer: version.transfer[index] ?? 0,
  }));
  const nothing = { stored: 0, total: 0, transfer: 0 };
  return { version: version.id, stages: [first ?? nothing, rest ?? nothing] };
}
