import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { sitePack } from './site-pack.ts';

/**
 * Completes the page's metadata from the pack that the site opens by itself: its name where the page speaks of the
 * district, and where the pack says at which address the site stands (`site_url`) the canonical address, and the
 * sharing picture by its whole address, which most readers of such tags insist on. Without it the picture is named
 * relative to the page.
 */
export function writePageAddress(): Plugin {
  return {
    name: 'write-page-address',
    apply: 'build',
    transformIndexHtml: (html) => {
      const file = `data/${sitePack()}/district.json`;
      const { name, 'name:en': english, site_url: site = null } = JSON.parse(readFileSync(file, 'utf8'));
      return addAddress(nameDistrict(html, name, english ?? name), site, file);
    },
  };
}

/** The names of the pack of this repository, as `index.html` has them. */
const bundledNames = { zh: '静安寺街道', en: "Jing'an Temple Sub-district" } as const;

/** The page with the name of the district in its descriptions. */
export const nameDistrict = (
  html: string,
  chinese: string,
  english: string,
  write: (text: string) => string = escapeAttribute,
): string =>
  html.replaceAll(bundledNames.zh, () => write(chinese)).replaceAll(bundledNames.en, () => write(english));

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const relativePicture = 'content="./pictures/';

/** The page with its address in it; unchanged where none is known. @throws Error where the address is none */
export function addAddress(html: string, site: string | null, file = 'district.json'): string {
  if (site === null) return html;
  if (!URL.canParse(site)) throw new Error(`${file} has site_url “${site}”, but must have a whole address.`);
  const address = new URL('./', site).href;
  const tags = `<link rel="canonical" href="${address}" />\n    <meta property="og:url" content="${address}" />\n  </head>`;
  return html.replaceAll(relativePicture, `content="${address}pictures/`).replace('</head>', tags);
}
