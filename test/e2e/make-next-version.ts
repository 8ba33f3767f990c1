import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { writeServiceWorker } from '../../scripts/offline/write-service-worker';

/** What only the page of the next version has. */
const nextMark = '<meta name="generator" content="next" />';
export const nextPage = 'meta[name="generator"]';

export interface NextVersion {
  readonly folder: string;
  /** A script of Plan that only the version before has. */
  readonly lostScript: string;
}

/**
 * A later version of the built site, as the next release would be: another page, another pack, and Plan's script
 * under another name, while the one that open pages know is gone.
 */
export async function makeNextVersion(): Promise<NextVersion> {
  const folder = mkdtempSync(join(tmpdir(), 'zuozuo-next-'));
  cpSync('dist', folder, { recursive: true });
  const record = JSON.parse(readFileSync(join(folder, '.vite', 'chunks.json'), 'utf8')) as {
    readonly file: string;
    readonly modules: object;
  }[];
  const lost = record.find(({ modules }) => 'src/lenses/plan/index.ts' in modules)?.file ?? '';
  const next = lost.replace(/-[\w-]{8}\.js$/, '-Next0000.js');
  renameSync(join(folder, lost), join(folder, next));
  const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
  change(folder, (text) => text.replaceAll(nameOf(lost), nameOf(next)));
  edit(join(folder, 'index.html'), (text) => text.replace('</head>', `${nextMark}</head>`));
  edit(join(folder, 'data', 'jingansi', 'seats.geojson'), (text) => `${text}\n`);
  await writeServiceWorker(process.cwd(), folder);
  return { folder, lostScript: lost };
}

function edit(file: string, how: (text: string) => string): void {
  writeFileSync(file, how(readFileSync(file, 'utf8')));
}

function change(folder: string, how: (text: string) => string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files)
    if (['.js', '.json', '.html'].includes(extname(file))) edit(join(folder, file), how);
}
