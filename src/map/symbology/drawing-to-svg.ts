import type { Drawing, Mark } from './drawing';

/** The families of the interface; text in a drawing uses them too. */
export const drawingFont =
  "'Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',system-ui,sans-serif";

/** The inside of an `<svg>` for a drawing. Glows are light for the night map only: they are left out. */
function drawingToSvg(drawing: Drawing): string {
  return drawing.marks.map(markToSvg).join('');
}

/** A complete `<svg>` element; decorative, since the words stand beside it. */
export function drawingToSvgElement(drawing: Drawing): string {
  const { width, height } = drawing;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="${-width / 2} ${-height / 2} ${width} ${height}" aria-hidden="true" focusable="false">` +
    `${drawingToSvg(drawing)}</svg>`
  );
}

function markToSvg(mark: Mark): string {
  switch (mark.kind) {
    case 'glow':
      return '';
    case 'text':
      return (
        `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}" font-weight="700" fill="${mark.fill}" ` +
        `text-anchor="middle" dominant-baseline="central" font-family="${drawingFont}">${escapeText(mark.text)}</text>`
      );
    case 'path': {
      const { place } = mark;
      const attributes = [
        `d="${mark.d}"`,
        `fill="${mark.fill ?? 'none'}"`,
        mark.stroke &&
          `stroke="${mark.stroke}" stroke-width="${mark.width ?? 1}" stroke-linejoin="round" stroke-linecap="${mark.dash ? 'butt' : 'round'}"`,
        mark.dash && `stroke-dasharray="${mark.dash.join(' ')}"`,
        mark.opacity !== undefined && `opacity="${mark.opacity}"`,
        place && `transform="translate(${place.x} ${place.y}) scale(${place.scale})"`,
      ];
      return `<path ${attributes.filter(Boolean).join(' ')}/>`;
    }
  }
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
