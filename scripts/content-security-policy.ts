/**
 * The Content-Security-Policy of the built page: nothing but its own origin, and the origin of the online style
 * if one is configured.
 *
 * `img-src data: blob:` is for MapLibre's cursors and pictures. Styles set by scripts go through the CSSOM, so that
 * neither scripts nor styles need `unsafe-inline`. Workers come from files of the build.
 * @param styleUrl the value of VITE_MAP_STYLE_URL; undefined or empty = the map of the pack alone
 * @throws Error with one sentence where the address is none that a browser may ask
 */
export function contentSecurityPolicy(styleUrl: string | undefined): string {
  const provider = styleUrl ? ` ${originOf(styleUrl)}` : '';
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self'${provider}`,
    `img-src 'self' data: blob:${provider}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

const localHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** `https://host:port`, or `http` on this machine, for development. */
function originOf(styleUrl: string): string {
  const url = URL.canParse(styleUrl) ? new URL(styleUrl) : null;
  const isSecure = url?.protocol === 'https:' || (url?.protocol === 'http:' && localHosts.has(url.hostname));
  if (!url || !isSecure)
    throw new Error(
      `VITE_MAP_STYLE_URL is “${styleUrl}”, but must be the https address of a MapLibre style, such as https://maps.example/style.json.`,
    );
  return url.origin;
}
