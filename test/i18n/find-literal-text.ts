import { type ESTree, Visitor } from 'vite';
import type { SourceFile } from '../helpers/source-file';

/** Attributes and properties that people read or hear: `title`, `aria-label`, `emptyLabel`, `alt` … */
const spokenName =
  /(^|-|[a-z](?=[A-Z]))(label|title|placeholder|alt|hint|caption|description|heading|message|roledescription|valuetext|textcontent|innertext)$/i;

const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replaceAll(/&\w+;/g, ''));
const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * Literal text that would reach the screen past the catalogues: text between tags, in a spoken attribute
 * or property, and any Chinese in a string.
 * @param allowed texts that are the same in every language, such as the cap of a key
 * @returns one sentence a find
 */
export function findLiteralText({ path, program }: SourceFile, allowed: readonly string[]): string[] {
  const found = new Set<string>();
  const report = (text: string) => {
    if (!allowed.includes(text.trim())) found.add(`${path}: literal text “${text.trim()}”.`);
  };
  const reportLetters = (node: ESTree.Node | null | undefined) => {
    for (const text of textsOf(node)) if (hasLetters(text)) report(text);
  };
  new Visitor({
    JSXText(node) {
      if (hasLetters(node.value)) report(node.value);
    },
    JSXElement(node) {
      for (const child of node.children) reportLetters(child);
    },
    JSXFragment(node) {
      for (const child of node.children) reportLetters(child);
    },
    JSXAttribute(node) {
      if (node.name.type === 'JSXIdentifier' && spokenName.test(node.name.name)) reportLetters(node.value);
    },
    AssignmentExpression({ left, right }) {
      if (left.type === 'MemberExpression' && left.property.type === 'Identifier') {
        if (spokenName.test(left.property.name)) reportLetters(right);
      }
    },
    CallExpression({ callee, arguments: [name, value] }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (callee.property.name !== 'setAttribute' || name?.type !== 'Literal') return;
      if (spokenName.test(String(name.value))) reportLetters(value);
    },
    Literal(node) {
      if (typeof node.value === 'string' && hasHan(node.value)) report(node.value);
    },
    TemplateElement(node) {
      if (hasHan(node.value.raw)) report(node.value.raw);
    },
  }).visit(program);
  return [...found];
}

/** The literal texts that an expression can come to: through `?:`, `&&`, `??` and templates, not into calls. */
function textsOf(node: ESTree.Node | null | undefined): string[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [...node.quasis.map(({ value }) => value.raw), ...node.expressions.flatMap(textsOf)];
    case 'JSXExpressionContainer':
      return textsOf(node.expression);
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...textsOf(node.left), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    default:
      return [];
  }
}
