import { describe, expect, it } from 'vitest';
import { checkContact, noContact } from '../../../src/model/ledger/contact';

describe('a contact', () => {
  it('may be left out altogether', () => {
    expect(checkContact(noContact)).toEqual({ ok: true, value: noContact });
  });

  it.each(['021-6248 0000', '+86 138 0000 0000', '62480000#12'])('takes %s as a phone number', (phone) => {
    expect(checkContact({ ...noContact, phone }).ok).toBe(true);
  });

  it.each([
    ['contact-phone', { phone: '打我电话' }],
    ['contact-phone', { phone: '12' }],
    ['contact-mail', { mail: 'nobody' }],
    ['contact-mail', { mail: 'a b@c.d' }],
    ['text-too-long', { person: 'x'.repeat(1_000_000) }],
    ['text-too-long', { mail: `${'x'.repeat(250)}@example.org` }],
  ])('is refused with %s for %j', (code, fields) => {
    const checked = checkContact({ ...noContact, ...fields });
    expect(checked.ok ? 'taken' : checked.error.code).toBe(code);
  });
});
