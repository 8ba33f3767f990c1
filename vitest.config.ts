import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', '**/node_modules/**'],
    testTimeout: 30_000,
    // An answer of the engine is waited for as long as on the page: how fast it comes is no question of a test.
    expect: { poll: { timeout: 10_000 } },
  },
});
