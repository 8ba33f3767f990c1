import { describe, expect, it } from 'vitest';
import { seatAddress } from '../../../src/model/adoption/seat-address';

describe('the address of a seat', () => {
  it("is the pack's public address with Adopt and the seat", () => {
    expect(seatAddress({ siteUrl: 'https://seats.example/jingansi/' }, 's049', null)).toBe(
      'https://seats.example/jingansi/#lens=adopt&seat=s049',
    );
  });

  it('names the pack where the site opens another one by itself', () => {
    expect(seatAddress({ siteUrl: 'https://seats.example/' }, 's049', 'harbour')).toBe(
      'https://seats.example/#pack=harbour&lens=adopt&seat=s049',
    );
  });

  it('takes the place of a hash, and keeps a seat from adding parameters', () => {
    expect(seatAddress({ siteUrl: 'https://seats.example/#lens=find' }, 'a&b=c', null)).toBe(
      'https://seats.example/#lens=adopt&seat=a%26b%3Dc',
    );
  });

  it.each([
    null,
    '',
    'seats',
    'http://localhost:5173/',
    'http://127.0.0.1:8080',
    'http://127.1.2.3/',
    'http://[::1]/',
    'http://zuozuo.localhost/',
    'file:///home/seats/index.html',
    'javascript:alert(1)',
  ])('is none where only this machine would find it: %s', (siteUrl) => {
    expect(seatAddress({ siteUrl }, 's001', null)).toBeNull();
  });
});
