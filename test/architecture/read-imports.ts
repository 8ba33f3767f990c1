import { type ESTree, Visitor } from 'vite';
import type { SourceFile } from '../helpers/source-file';

/** One import as it is written. */
export interface Import {
  /** The file that imports, relative to the repository. */
  readonly from: string;
  /** As written, without a query: `./catalogue`, `maplibre-gl`. */
  readonly specifier: string;
  /** Erased by the compiler: leaves nothing at run time. */
  readonly typeOnly: boolean;
}

/** Looks for the languages in a folder of its own room: whatever lies there is of the room too. */
const globbers: ReadonlySet<string> = new Set(['src/i18n/language-tags.ts']);

/**
 * Every import of a file: static, `import type`, re-export, dynamic, `import('…').Type` and
 * `new URL('…', import.meta.url)` (the way to a worker or an asset). What cannot be read from the text
 * (a computed path, `import.meta.glob`) throws: an unreadable import would pass unseen.
 */
export function readImports({ path, program }: SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) =>
    imports.push({ from: path, specifier: specifier.replace(/\?.*$/, ''), typeOnly });
  new Visitor({
    ImportDeclaration(node) {
      add(node.source.value, node.importKind === 'type' || allTypes(node.specifiers));
    },
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source.value, node.exportKind === 'type');
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.exportKind === 'type');
    },
    ImportExpression(node) {
      add(literalOf(node.source, path), false);
    },
    TSImportType(node) {
      add(node.source.value, true);
    },
    NewExpression(node) {
      const [target, base] = node.arguments;
      if (node.callee.type === 'Identifier' && node.callee.name === 'URL' && isMetaUrl(base) && target) {
        add(literalOf(target, path), false);
      }
    },
    CallExpression(node) {
      const { callee } = node;
      if (
        callee.type === 'MemberExpression' &&
        callee.object.type === 'MetaProperty' &&
        callee.property.type === 'Identifier' &&
        callee.property.name.startsWith('glob') &&
        !globbers.has(path)
      ) {
        throw new Error(`${path}: import.meta.glob hides its imports; name each file.`);
      }
    },
  }).visit(program);
  return imports;
}

/** `import { type A, type B }` imports no value; a bare `import './x'` does. */
function allTypes(specifiers: readonly ESTree.ImportDeclarationSpecifier[]): boolean {
  return (
    specifiers.length > 0 &&
    specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type')
  );
}

function isMetaUrl(node: ESTree.Argument | undefined): boolean {
  return (
    node?.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'url'
  );
}

function literalOf(node: ESTree.Argument, path: string): string {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  throw new Error(`${path}: an import whose path is computed cannot be checked; write it out.`);
}
