import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { askedStage, type BuiltVersion, type KeptFile } from '../../src/offline/data.ts';
import { type ChunkRecord, chunkRecordFile } from '../record-chunks.ts';
import { sitePack } from '../site-pack.ts';
import { stageOfFiles } from './stage-of-files.ts';

/** Signs of the digest that name a version: enough to tell builds apart, short enough to read out. */
const nameLength = 8;

/** Every file of a build that a page may ask for, with its digest; the version's name is made of them. */
export function listVersion(dist: string): BuiltVersion {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dist, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const chunks: ChunkRecord[] = JSON.parse(readFileSync(join(dist, chunkRecordFile), 'utf8'));
  const transfer: [number, number] = [0, 0];
  const files = [...stageOfFiles(chunks, names, sitePack())].map(([file, stage]): KeptFile => {
    const content = readFileSync(join(dist, file));
    if (stage !== askedStage) transfer[stage - 1] = (transfer[stage - 1] ?? 0) + gzipSync(content).length;
    return [file, content.length, digest(content), stage];
  });
  return { id: digest(JSON.stringify(files)).slice(0, nameLength), transfer, files };
}

const digest = (content: Buffer | string): string => createHash('sha256').update(content).digest('base64url');
