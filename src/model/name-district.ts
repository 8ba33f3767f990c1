/** Characters of a name, and of an id, that still stand in one line. */
const longest = { name: 60, id: 40 } as const;

/**
 * What a district that comes from a file is called until somebody says otherwise: the name of the file without its
 * endings, in words. The id has letters and digits of it; one without any gets a number from its characters.
 */
export function nameDistrict(file: string): { readonly id: string; readonly name: string } {
  const stem = file.replace(/(?:\.[a-z0-9]{1,10})+$/i, '');
  const plain = stem
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest.id);
  return { id: plain || numberOf(stem), name: stem.replaceAll('_', ' ').slice(0, longest.name) };
}

function numberOf(text: string): string {
  const number = [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_000_007, 7);
  return `district-${number.toString(36)}`;
}
