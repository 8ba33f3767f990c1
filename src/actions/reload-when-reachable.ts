/**
 * Opens the page anew, where the link and this device's storage restore it, but only when the site answers:
 * without a network a reload would lose what is open.
 * @returns false when the site does not answer; else the page is on its way out
 */
export async function reloadWhenReachable(): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
    if (!response.ok) return false;
  } catch {
    return false;
  }
  location.reload();
  return true;
}
