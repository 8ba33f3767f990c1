import { describe, expect, it } from 'vitest';
import { headerFiles } from '../../scripts/header-files';
import { headersOf, sitePolicies } from '../../scripts/site-headers';

const policies = sitePolicies(undefined);
const files = headerFiles(undefined);

describe('the headers of the site', () => {
  it('let the solver’s script, and no other file, compile WebAssembly', () => {
    const policyOf = (file: string) => headersOf(file, policies)['Content-Security-Policy'];
    expect(policyOf('assets/solver-worker-Ab_-12.js')).toContain("script-src 'self' 'wasm-unsafe-eval'");
    for (const file of [
      'index.html',
      'sw.js',
      'assets/siting-worker-Ab_-12.js',
      'assets/x/solver-worker-1.mjs',
    ])
      expect(policyOf(file)).not.toContain('unsafe');
    expect(policies.page).toContain("frame-ancestors 'self'");
  });

  it('let nothing but files with a digest in their name grow old unasked', () => {
    const cachingOf = (file: string) => headersOf(file, policies)['Cache-Control'];
    expect(cachingOf('assets/start-12345678.js')).toContain('immutable');
    for (const file of ['index.html', 'sw.js', 'manifest.webmanifest', 'data/jingansi/seats.geojson'])
      expect(cachingOf(file)).toBe('no-cache');
  });

  it('name the origin of an online style in every policy', () => {
    const styled = sitePolicies('https://maps.example/style.json');
    for (const policy of Object.values(styled)) expect(policy).toContain('https://maps.example');
  });
});

describe.each(Object.entries(files))('the ready settings in %s', (_, text) => {
  it('send the same policies and the same headers', () => {
    expect(text).toContain(`"${policies.page}"`);
    expect(text).toContain(`"${policies.solver}"`);
    const { 'Content-Security-Policy': __, 'Cache-Control': ___, ...others } = headersOf('', policies);
    for (const [name, value] of Object.entries(others)) expect(text).toContain(`${name} "${value}"`);
    expect(text).toMatch(/no-cache/);
    expect(text).toMatch(/immutable/);
  });

  it('know the kinds of files that servers may not know', () => {
    for (const ending of ['mjs', 'wasm', 'geojson', 'webmanifest'])
      expect(text).toMatch(new RegExp(`\\b${ending}\\b`));
  });
});
