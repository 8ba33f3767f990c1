import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { listSitePacks } from './list-site-packs.ts';
import { sitePack } from './site-pack.ts';
import { nameDistrict } from './vite-page-address.ts';

/** The list's address beside the packs. */
const listAddress = '/data/packs.json';

/**
 * Ships `data/` beside the page: the dev server reads it in place (it lies inside the root), a build copies the
 * packs, not their sources. `data/` is no `public/` folder because scripts write it. Beside them lies the list of
 * the packs, and the page says which one it opens by itself.
 */
export function shipDistrictPacks(): Plugin {
  let outDir = 'dist';
  let isBuild = false;
  return {
    name: 'ship-district-packs',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
      isBuild = config.command === 'build';
    },
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'zuozuo-pack', content: sitePack() }, injectTo: 'head' },
    ],
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.replace(/\?.*$/, '') !== listAddress) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(listSitePacks());
      });
    },
    closeBundle() {
      // The dev server calls it too, when it ends.
      if (!isBuild || !existsSync('data')) return;
      cpSync('data', join(outDir, 'data'), {
        recursive: true,
        filter: (from) => !from.includes(join('data', 'sources')),
      });
      writeFileSync(join(outDir, listAddress), listSitePacks());
      // What a home screen says of the site.
      const manifest = join(outDir, 'manifest.webmanifest');
      if (existsSync(manifest))
        writeFileSync(manifest, nameManifest(readFileSync(manifest, 'utf8'), sitePack()));
    },
  };
}

/** The web app's manifest with the name of the district in its description. */
function nameManifest(text: string, pack: string): string {
  const { name, 'name:en': english } = JSON.parse(readFileSync(join('data', pack, 'district.json'), 'utf8'));
  const manifest = JSON.parse(text);
  const description = nameDistrict(manifest.description, name, english ?? name, (plain) => plain);
  return `${JSON.stringify({ ...manifest, description }, null, 2)}\n`;
}
