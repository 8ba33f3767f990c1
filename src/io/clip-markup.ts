/** Characters of one text, tag or attribute value in XML: an outline of a district has some 10⁵. */
const longestRun = 4_000_000;

/**
 * Lets the parts of an XML text through without what is longer than any value between two angle brackets, which a parser
 * would gather as a whole.
 * @param onClipped called when something is left out, as often as parts of it come
 */
export function createMarkupClipper(onClipped: () => void): (part: string) => string {
  /** Characters since the last bracket. */
  let run = 0;
  return (part) => {
    const first = part.search(/[<>]/);
    const open = run + (first < 0 ? part.length : first);
    run = first < 0 ? open : part.length - 1 - Math.max(part.lastIndexOf('<'), part.lastIndexOf('>'));
    if (open <= longestRun) return part;
    onClipped();
    return first < 0 ? '' : part.slice(first);
  };
}
