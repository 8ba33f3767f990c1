import { appError } from '../lib/app-error';
import { fail, succeed } from '../lib/result';
import {
  isSiteVersion,
  type PackLibrary,
  type PackVersion,
  type StoredPack,
  siteVersion,
} from './pack-library';
import { pickOutdated } from './pick-outdated';
import { sortPackVersions } from './sort-pack-versions';

/** What libraries opened on the same memory share, as tabs share a device. */
export interface PackMemory {
  /** By id, oldest first. */
  readonly packs: Map<string, readonly StoredPack[]>;
  readonly listeners: Map<() => void, PackLibrary>;
}

export const makePackMemory = (): PackMemory => ({ packs: new Map(), listeners: new Map() });

/** The twin in memory: the rules of `createPackLibrary`, no promise beyond the page's life. */
export function openMemoryPackLibrary({ packs, listeners } = makePackMemory()): PackLibrary {
  const tellOthers = () => {
    for (const [listener, owner] of listeners) if (owner !== library) queueMicrotask(listener);
  };
  const keep = (pack: StoredPack) => {
    const all = [...(packs.get(pack.id) ?? []), structuredClone(pack)];
    const outdated = pickOutdated(all.map((each) => ({ version: each.version, texts: listTexts(each) })));
    packs.set(
      pack.id,
      all.filter(({ version }) => !outdated.has(version)),
    );
    tellOthers();
  };
  const newestOf = (id: string) => packs.get(id)?.at(-1);
  const library: PackLibrary = {
    async list() {
      const newest = [...packs.values()].flatMap((versions) => versions.at(-1) ?? []);
      return succeed(sortPackVersions(newest.filter((pack) => !isSiteVersion(pack)).map(describe)));
    },
    async read(id) {
      const newest = newestOf(id);
      return succeed(newest && !isSiteVersion(newest) ? structuredClone(newest) : null);
    },
    versions: async (id) => succeed((packs.get(id) ?? []).map(describe).reverse()),
    async add(pack, after) {
      const before = newestOf(pack.id);
      if ((before && !isSiteVersion(before) ? before.version : null) !== after)
        return fail(appError('pack-conflict', `Another tab has changed the pack ${pack.id} meanwhile.`));
      const version = (before?.version ?? siteVersion) + 1;
      const extras = pack.extras ?? before?.extras;
      const added: StoredPack = { ...pack, ...(extras && { extras }), version, content: version };
      keep(added);
      return succeed(structuredClone(added));
    },
    async goBack(id, target) {
      const before = newestOf(id);
      const found = packs.get(id)?.find(({ version }) => version === target);
      if (!before || (!found && target !== siteVersion))
        return fail(appError('pack-version-gone', `Version ${target} of the pack ${id} is no longer kept.`));
      const { extras: _extras, ...head } = before;
      const next: StoredPack = {
        ...(found ?? { ...head, content: siteVersion, texts: {} }),
        version: before.version + 1,
        savedAt: Date.now(),
        origin: { kind: 'undo', files: found?.origin.files ?? [] },
      };
      keep(next);
      return succeed(isSiteVersion(next) ? null : structuredClone(next));
    },
    async erase(id) {
      packs.delete(id);
      tellOthers();
      return succeed(undefined);
    },
    subscribe(listener) {
      listeners.set(listener, library);
      return () => listeners.delete(listener);
    },
    close() {
      for (const [listener, owner] of listeners) if (owner === library) listeners.delete(listener);
    },
  };
  return library;
}

const describe = ({ texts: _texts, extras: _extras, ...version }: StoredPack): PackVersion => version;

const listTexts = ({ texts, extras }: StoredPack) =>
  [...Object.values(texts), ...Object.values(extras ?? {})].map((text) => ({
    text,
    characters: text.length,
  }));
