import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function fuzz(...args: string[]) {
  const program = join('node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(program, ['scripts/fuzz.ts', ...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, stdout, stderr };
}

describe('fuzz', () => {
  it('says the seed, the number of cases and of failures', () => {
    expect(fuzz('--kind', 'coverage', '--cases', '20', '--seed', '5')).toEqual({
      status: 0,
      stdout: '✓ coverage: seed 5, 20 cases, 0 failures\n',
      stderr: '',
    });
  });

  it.each([
    [['--kind', 'luck'], /--kind luck .*coverage/],
    [['--cases', 'many'], /--cases many .*whole number/],
  ])('refuses %j in one sentence', (args, sentence) => {
    const { status, stdout, stderr } = fuzz(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });
});
