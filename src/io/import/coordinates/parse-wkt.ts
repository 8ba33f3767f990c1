/** One `KEYWORD[…]` of well-known text. */
export interface WktNode {
  /** In capitals. */
  readonly keyword: string;
  /** Texts, numbers and bare words (`EAST`), in their order. */
  readonly values: readonly (string | number)[];
  readonly children: readonly WktNode[];
}

/** Longer texts, and deeper ones, are no system of coordinates. */
const longest = 20_000;
const deepest = 20;

const tokens =
  /"((?:[^"]|"")*)"|([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(?![\w.])|([a-z_][\w]*)|([[(])|([\])])|(,)|\s+|(.)/giy;

/**
 * Well-known text of a system of coordinates (OGC 01-009, OGC 18-010, Esri's) as a tree; null where it is none.
 * What stands behind the first whole node is not looked at.
 */
export function parseWkt(text: string): WktNode | null {
  if (text.length > longest) return null;
  const open: { keyword: string; values: (string | number)[]; children: WktNode[] }[] = [];
  let word: string | null = null;
  for (const [, quoted, number, bare, start, end, comma, other] of text.matchAll(tokens)) {
    const values = open.at(-1)?.values;
    if (other !== undefined) return null;
    if (start !== undefined) {
      if (word === null || open.length === deepest) return null;
      open.push({ keyword: word.toUpperCase(), values: [], children: [] });
      word = null;
      continue;
    }
    if (word !== null && (end !== undefined || comma !== undefined)) {
      values?.push(word);
      word = null;
    }
    if (bare !== undefined) word = bare;
    else if (quoted !== undefined) values?.push(quoted.replaceAll('""', '"'));
    else if (number !== undefined) values?.push(Number(number));
    else if (end !== undefined) {
      const closed = open.pop();
      if (!closed) return null;
      const around = open.at(-1);
      if (!around) return closed;
      around.children.push(closed);
    }
  }
  return null;
}

/** The first child of one of some keywords. */
export const childOf = ({ children }: WktNode, ...keywords: readonly string[]): WktNode | null =>
  children.find(({ keyword }) => keywords.includes(keyword)) ?? null;

/** The name that a node begins with; empty = none. */
export const nameOf = (node: WktNode | null): string => {
  const [name] = node?.values ?? [];
  return typeof name === 'string' ? name : '';
};

/** The first number of a node; null = none. */
export const numberOf = (node: WktNode | null): number | null =>
  node?.values.find((value) => typeof value === 'number') ?? null;

/** As names are compared: `D_OSGB_1936` and `OSGB 1936` alike. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^d_/, '')
    .replace(/[^a-z0-9]/g, '');
