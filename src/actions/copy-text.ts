/**
 * Puts a text on the clipboard.
 * @returns false where the browser has none for pages, or refuses it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Typed as always there; many browsers of apps have none, and none has one on a plain http page.
    await (navigator as Partial<Navigator>).clipboard?.writeText(text);
    return (navigator as Partial<Navigator>).clipboard !== undefined;
  } catch {
    return false;
  }
}
