import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { type Served, serveBuild } from '../../scripts/serve-build';

const folderOfLanguages = "base: './languages'";

/** Lets the build look for further languages in the folder of the pseudo-language, by the same door. */
const lookElsewhere: Plugin = {
  name: 'look-for-languages-elsewhere',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('src/i18n/language-tags.ts')) return null;
    if (!code.includes(folderOfLanguages)) throw new Error(`${id} looks for languages in another way.`);
    return code.replace(folderOfLanguages, "base: '/test/e2e/pseudo'");
  },
};

/** Builds the site with one language more, and serves it. */
export async function serveWithPseudo(): Promise<Served> {
  const outDir = mkdtempSync(join(tmpdir(), 'zuozuo-pseudo-'));
  await build({ logLevel: 'warn', plugins: [lookElsewhere], build: { outDir, emptyOutDir: true } });
  const served = await serveBuild(outDir);
  return {
    url: served.url,
    async close() {
      await served.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
