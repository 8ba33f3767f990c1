import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type ParseResult, parseSync } from 'vite';

/** One source file, parsed: what the tests about the code itself read. */
export interface SourceFile {
  /** Relative to the repository, with forward slashes: `src/ui/button.tsx`. */
  readonly path: string;
  readonly program: ParseResult['program'];
}

/**
 * Parses a file with the bundler's own parser (TypeScript 7 has no compiler API, and regular expressions
 * miss imports in strings and comments). Throws when the text is not valid, with the parser's sentence.
 */
export function parseSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return { path, program };
}

/** Every TypeScript file below a folder of the repository, parsed, by path. */
export function readSourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) =>
      parseSource(relative(process.cwd(), file).split(sep).join('/'), readFileSync(file, 'utf8')),
    );
}
