import { describe, expect, it } from 'vitest';
import { customProperties } from '../../src/ui/apply-theme';
import { palettes, themes } from '../../src/ui/tokens';

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each(themes)('the %s theme', (theme) => {
  const palette = palettes[theme];

  it('has text of every rank at 4.5 or more on its papers', () => {
    for (const ink of [palette.ink, palette.ink2, palette.ink3])
      for (const paper of [palette.paper, palette.paper2])
        expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('has each lens accent readable on paper and under its own text', () => {
    for (const accent of [palette.plan, palette.adopt, palette.find]) {
      expect(contrast(accent, palette.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.onAccent, accent)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has accents readable on their tints', () => {
    expect(contrast(palette.plan, palette.planTint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.adopt, palette.adoptTint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.find, palette.findTint)).toBeGreaterThanOrEqual(4.5);
  });

  it('has status rings at 3 or more on blocks', () => {
    for (const ring of Object.values(palette.status))
      expect(contrast(ring, palette.block)).toBeGreaterThanOrEqual(3);
  });

  it('publishes every colour as a custom property of its own', () => {
    const properties = customProperties(theme);
    expect(properties.get('--paper2')).toBe(palette.paper2);
    expect(properties.get('--find-tint')).toBe(palette.findTint);
    expect(properties.get('--need-4')).toBe(palette.need[4]);
    expect(properties.get('--status-renewal-due')).toBe(palette.status['renewal-due']);
  });
});
