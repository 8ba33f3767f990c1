import { spawnSync } from 'node:child_process';
import { hasPeers, peerFolder } from '../../test/bench/import-peer';

/**
 * Installs the peers in their own folder, in the versions of its lock, where they are missing.
 * @throws Error with one sentence where npm cannot.
 */
export function installPeers(): void {
  if (hasPeers()) return;
  console.error('Installing the peers of the benchmark in test/bench …');
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: peerFolder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0 && hasPeers()) return;
  const [line = 'npm gave no reason'] = (stderr ?? '').split('\n').filter((text) => text !== '');
  throw new Error(`The peers of the benchmark could not be installed in test/bench: ${line}.`);
}
