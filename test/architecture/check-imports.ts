import { dirname, join } from 'node:path/posix';
import {
  dataFiles,
  entryFiles,
  importTable,
  mapViewFile,
  packageOwners,
  pageFiles,
  type Reach,
  type Room,
} from './import-table';
import type { Import } from './read-imports';

/** What two lenses need lives here. */
const sharedLens = 'shared';

/**
 * Holds imports against the table.
 * @param imports of files below `src/`
 * @param files every file that exists, to resolve a path without its ending
 * @returns one sentence a breach, in the order of the imports
 */
export function checkImports(imports: readonly Import[], files: ReadonlySet<string>): string[] {
  return imports.flatMap((one) => {
    const target = resolveImport(one, files);
    if (target === null) return [`${one.from} imports ${one.specifier}, which is not there.`];
    const reason = target.kind === 'package' ? checkPackage(one, target.name) : checkRoom(one, target.path);
    return reason === null ? [] : [`${one.from} imports ${one.specifier}: ${reason}.`];
  });
}

type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string };

/** The file or the package that an import means; null when there is no such file. */
export function resolveImport(one: Import, files: ReadonlySet<string>): Target | null {
  if (!one.specifier.startsWith('.')) {
    const [first = '', second = ''] = one.specifier.split('/');
    return { kind: 'package', name: first.startsWith('@') ? `${first}/${second}` : first };
  }
  const path = join(dirname(one.from), one.specifier);
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  const found = candidates.find((candidate) => files.has(candidate));
  return found === undefined ? null : { kind: 'file', path: found };
}

const isEntry = (path: string) => entryFiles.some((entry) => entry === path);

/** The room of a file below `src/`; null for the entry files and for what lies in no room. */
function roomOf(path: string): Room | null {
  const folder = path.split('/')[1] ?? '';
  return folder in importTable ? (folder as Room) : null;
}

function checkPackage({ from, typeOnly }: Import, name: string): string | null {
  if (name.startsWith('node:')) return 'the application runs in a browser';
  const scope = name.split('/')[0] ?? name;
  const owners = packageOwners[name] ?? packageOwners[scope];
  if (!owners) return `the package ${name} has no owner in the import table`;
  // The types of the test runner or of Vite's client would come through here too: no exception for types.
  const room = isEntry(from) ? 'app' : roomOf(from);
  if (room !== null && owners.includes(room)) return null;
  return `${typeOnly ? 'even the types of ' : ''}${name} belong to ${owners.join(', ')} only`;
}

function checkRoom({ from, typeOnly }: Import, target: string): string | null {
  if (isEntry(from)) return null;
  if (isEntry(target)) return 'the entry imports the rooms, never the other way';
  const room = roomOf(from);
  const targetRoom = roomOf(target);
  if (room === null) return 'the importing file lies in no room';
  if (targetRoom === null) return 'the imported file lies in no room';
  if (room === targetRoom) return room === 'lenses' ? checkLenses(from, target) : null;
  const arrows: Readonly<Record<string, Reach>> = importTable[room];
  const reach = arrows[targetRoom];
  if (reach === undefined) return `there is no arrow from ${room} to ${targetRoom}`;
  return typeOnly ? null : checkReach(reach, target);
}

/** Whether a value may be imported from a file over an arrow of this reach. */
function checkReach(reach: Reach, target: string): string | null {
  const name = target.slice(target.lastIndexOf('/') + 1);
  switch (reach) {
    case 'all':
      return null;
    case 'types':
      return dataFiles.some((file) => file === name) || pageFiles.some((file) => file === target)
        ? null
        : `only types may be imported, and values from ${dataFiles.join(' or ')}`;
    case 'map view only':
      return name === mapViewFile ? null : `only ${mapViewFile} and types may be imported`;
  }
}

function checkLenses(from: string, target: string): string | null {
  const lens = from.split('/')[2];
  const targetLens = target.split('/')[2];
  if (lens === targetLens || targetLens === sharedLens) return null;
  return `what two lenses need moves to lenses/${sharedLens}`;
}
