import { contentSecurityPolicy } from './content-security-policy.ts';

/** Who may show the site inside a page of their own; a `meta` cannot say it. */
const framing = "frame-ancestors 'self'";

/** The script that compiles the exact solver, the one place where WebAssembly runs. */
export const solverScript = 'assets/solver-worker-[^/]+\\.js$';

/** Files whose names hold a digest of their contents. */
export const hashedFiles = 'assets/';

/** A file of this kind never changes under its name; of every other file the server is asked whether it has. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** Kinds of files that servers do not all know. */
export const contentTypes = {
  'text/javascript': ['mjs'],
  'application/wasm': ['wasm'],
  'application/geo+json': ['geojson'],
  'application/manifest+json': ['webmanifest'],
} as const;

/** Headers of every answer, besides policy and caching. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=()',
} as const;

export interface SitePolicies {
  readonly page: string;
  readonly solver: string;
}

/**
 * The policies as headers: the one that the page carries anyway and who may frame it; the solver's script, and
 * nothing else, may compile WebAssembly.
 * @param styleUrl the value of VITE_MAP_STYLE_URL at build time
 */
export function sitePolicies(styleUrl: string | undefined): SitePolicies {
  const page = `${contentSecurityPolicy(styleUrl)}; ${framing}`;
  return { page, solver: page.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'") };
}

/** The headers of one file of the site, by its address from the site's folder on. */
export function headersOf(file: string, policies: SitePolicies): Readonly<Record<string, string>> {
  return {
    ...commonHeaders,
    'Content-Security-Policy': new RegExp(solverScript).test(file) ? policies.solver : policies.page,
    'Cache-Control': file.startsWith(hashedFiles) ? caching.hashed : caching.other,
  };
}
