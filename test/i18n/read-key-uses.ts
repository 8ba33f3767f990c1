import { type ESTree, Visitor } from 'vite';
import type { SourceFile } from '../helpers/source-file';

export interface KeyUses {
  /** Every string literal of the file: a key that stands in a table is used as much as one in `t('…')`. */
  readonly literals: ReadonlySet<string>;
  /** Built keys, a star for each hole: t(`form.${form}`) is `form.*`. */
  readonly patterns: ReadonlySet<string>;
  /** Calls of `t` whose key cannot be told from the text. */
  readonly unreadable: readonly string[];
}

/** A template that reads like a key: words, dots, and at least one dot before the first hole. */
const keyStart = /^[a-z][\w-]*\.[\w.-]*$/;
const keyRest = /^[\w.-]*$/;

/** How a file uses message keys. */
export function readKeyUses({ path, program }: SourceFile): KeyUses {
  const literals = new Set<string>();
  const patterns = new Set<string>();
  const unreadable: string[] = [];
  new Visitor({
    Literal(node) {
      if (typeof node.value === 'string') literals.add(node.value);
    },
    TemplateLiteral(node) {
      const pattern = patternOf(node);
      if (pattern !== null) patterns.add(pattern);
      else if (node.expressions.length === 0) literals.add(node.quasis[0]?.value.cooked ?? '');
    },
    CallExpression(node) {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 't') return;
      const [key] = node.arguments;
      if (key?.type === 'BinaryExpression' || (key?.type === 'TemplateLiteral' && !isReadable(key))) {
        unreadable.push(
          `${path}: t() is given a key that does not begin with its part, like \`form.\${form}\`.`,
        );
      }
    },
  }).visit(program);
  return { literals, patterns, unreadable };
}

const isReadable = (node: ESTree.TemplateLiteral) =>
  node.expressions.length === 0 || patternOf(node) !== null;

function patternOf({ quasis, expressions }: ESTree.TemplateLiteral): string | null {
  const [first = '', ...rest] = quasis.map(({ value }) => value.raw);
  if (expressions.length === 0 || !keyStart.test(first) || !rest.every((part) => keyRest.test(part)))
    return null;
  return [first, ...rest].join('*');
}
