import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBase64Url, writeBase64Url } from '../../src/lib/base64url';

describe('base64url', () => {
  it('gives every bytes back, in signs that a link takes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = writeBase64Url(bytes);
        expect(text).toMatch(/^[\w-]*$/);
        expect([...readBase64Url(text)!]).toEqual([...bytes]);
      }),
      { seed: 4 },
    );
  });

  it.each(['a', 'ab=', 'a+b/', 'ab cd', 'é'])('%j is none', (text) => {
    expect(readBase64Url(text)).toBeNull();
  });
});
