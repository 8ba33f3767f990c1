import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../scripts/content-security-policy';

const directives = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)] as const));

describe('the security policy of the page', () => {
  it.each([undefined, ''])('names nothing but the own origin without an online style (%j)', (style) => {
    const policy = contentSecurityPolicy(style);
    expect(policy).not.toMatch(/http|unsafe|\*/);
    expect(directives(policy).get('default-src')).toEqual(["'self'"]);
    expect(directives(policy).get('object-src')).toEqual(["'none'"]);
  });

  it('lets pictures and data come from the origin of an online style, and scripts from nowhere else', () => {
    const own = directives(contentSecurityPolicy(undefined));
    const policy = directives(contentSecurityPolicy('https://maps.example:8443/styles/paper.json?key=1'));
    for (const [name, sources] of policy)
      expect(sources).toEqual([
        ...(own.get(name) ?? []),
        ...(name === 'connect-src' || name === 'img-src' ? ['https://maps.example:8443'] : []),
      ]);
  });

  it('takes an unencrypted address of this machine only', () => {
    expect(contentSecurityPolicy('http://localhost:8080/style.json')).toContain('http://localhost:8080');
    expect(() => contentSecurityPolicy('http://maps.example/style.json')).toThrow(/https/);
  });

  it.each(['nonsense', 'style.json', 'javascript:alert(1)', 'data:,x', "https://a b'; script-src *"])(
    'stops at %j with one sentence that names the variable and the value',
    (style) => {
      expect(() => contentSecurityPolicy(style)).toThrow(/^VITE_MAP_STYLE_URL is “.+”, but must be [^.]+\./s);
    },
  );
});
