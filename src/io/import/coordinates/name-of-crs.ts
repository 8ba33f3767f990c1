/** What a name in a sentence is shortened to: WKT fills a screen. */
const shownLength = 60;

/** What a person calls a system of coordinates: its code, or the name that its WKT begins with. */
export function nameOfCrs(crs: string): string {
  const name = /^\s*[A-Za-z_]+\s*[[(]\s*"([^"]{1,200})"/.exec(crs)?.[1]?.trim() || crs;
  return name.length > shownLength ? `${name.slice(0, shownLength)}…` : name;
}
