import { describe, expect, it } from 'vitest';
import { dark, light, type Scheme, type Tone } from './palette';

/** WCAG 2.2 relative luminance of '#rrggbb'. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const backgrounds = ({ page, surface, raised }: Scheme) => [page, surface, raised];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_name, scheme) => {
  it('can be read: text has 4.5:1 on every background', () => {
    for (const background of backgrounds(scheme)) {
      for (const ink of [scheme.text, scheme.quietText, scheme.primary]) {
        expect(contrast(ink, background), `${ink} on ${background}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(scheme.onPrimary, scheme.primary)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(scheme.onHeader, scheme.header)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(scheme.primary, scheme.primaryTint)).toBeGreaterThanOrEqual(4.5);
  });

  it('say a status readably, on its tint and on a card', () => {
    for (const tone of Object.keys(scheme.tones) as Tone[]) {
      const { fill, ink } = scheme.tones[tone];
      expect(contrast(ink, fill), tone).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, scheme.surface), tone).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('show focus, control edges and chart series at 3:1', () => {
    for (const background of backgrounds(scheme)) {
      for (const edge of [scheme.focus, scheme.controlEdge, ...scheme.series]) {
        expect(contrast(edge, background), `${edge} on ${background}`).toBeGreaterThanOrEqual(3);
      }
    }
    expect(contrast(scheme.headerFocus, scheme.header)).toBeGreaterThanOrEqual(3);
  });
});
