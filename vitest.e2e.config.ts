import { defineConfig } from 'vitest/config';

/**
 * End-to-end tests: the built site in a real browser, one file after the other in one shared browser. No file minds
 * another: a machine with nothing else to do takes two at a time with `--fileParallelism --maxWorkers=2`.
 */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/global-setup.ts'],
    fileParallelism: false,
    // WebGL in software on two cores: slow, and no statement about the application's speed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes within a second on an idle machine; on a busy one it comes later.
    expect: { poll: { timeout: 10_000 } },
  },
});
