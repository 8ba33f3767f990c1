import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const districtFile = 'data/jingansi/district.json';

/**
 * Completes the page's metadata where the pack says at which address the site stands (`site_url`): the canonical
 * address, and the sharing picture by its whole address, which most readers of such tags insist on. Without it the
 * picture is named relative to the page.
 */
export function writePageAddress(): Plugin {
  return {
    name: 'write-page-address',
    apply: 'build',
    transformIndexHtml: (html) => addAddress(html, JSON.parse(readFileSync(districtFile, 'utf8')).site_url),
  };
}

const relativePicture = 'content="./pictures/';

/** The page with its address in it; unchanged where none is known. @throws Error where the address is none */
export function addAddress(html: string, site: string | null): string {
  if (site === null) return html;
  if (!URL.canParse(site))
    throw new Error(`${districtFile} has site_url “${site}”, but must have a whole address.`);
  const address = new URL('./', site).href;
  const tags = `<link rel="canonical" href="${address}" />\n    <meta property="og:url" content="${address}" />\n  </head>`;
  return html.replaceAll(relativePicture, `content="${address}pictures/`).replace('</head>', tags);
}
