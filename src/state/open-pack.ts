import { signal } from '@preact/signals';
import type { PackVersion } from '../store/pack-library';
import { readText } from './preferences';
import { parseLink } from './url-format';

/** The pack of this repository. Its ledger and notes lie under the names from before there were others. */
export const firstPackId = 'jingansi';

/** The pack that the site opens when nobody says which: what its build has written into the page. */
export const sitePackId = (): string =>
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name=zuozuo-pack]')?.content || firstPackId;

/** The preference that remembers a pack which a person has chosen. */
export const packPreference = 'pack';

/** The pack that is open. It stays while the page does: another one is another page. */
export const openPackId = signal(firstPackId);

/** Which version of this device's is open; null = the site's own files. */
export const openPackVersion = signal<PackVersion | null>(null);

/** How links name the pack that is open; null = not at all, it is the one of the site. */
export const packInLinks = (): string | null => (openPackId.value === sitePackId() ? null : openPackId.value);

/**
 * The pack of a link, else the site's own: who follows a link sees what its sender saw. An address that says
 * nothing opens what this device has chosen.
 */
export const packOfLink = (hash: string): string =>
  parseLink(hash.length > 1 ? hash : `#pack=${readText(packPreference) ?? ''}`).state.pack ?? sitePackId();

/** The name under which this device keeps something of a pack. */
export const nameOfPack = (name: string, id: string = openPackId.peek()): string =>
  id === firstPackId ? name : `${name}:${id}`;
