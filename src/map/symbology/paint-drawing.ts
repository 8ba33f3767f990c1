import type { Drawing, Mark } from './drawing';
import { drawingFont } from './drawing-to-svg';

/** Rasterises a drawing for the map's icon atlas at `pixelRatio` device pixels a pixel. */
export function paintDrawing(drawing: Drawing, pixelRatio: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(drawing.width * pixelRatio);
  canvas.height = Math.ceil(drawing.height * pixelRatio);
  // Read back at once: a canvas of the graphics card would hold the page up for milliseconds an icon.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no 2D canvas, so map icons cannot be drawn.');
  context.scale(pixelRatio, pixelRatio);
  context.translate(drawing.width / 2, drawing.height / 2);
  for (const mark of drawing.marks) paintMark(context, mark);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark): void {
  context.save();
  switch (mark.kind) {
    case 'glow': {
      const light = context.createRadialGradient(0, 0, 0, 0, 0, mark.radius);
      light.addColorStop(0, mark.colour);
      light.addColorStop(0.45, mark.colour);
      light.addColorStop(1, `${mark.colour}00`);
      context.globalAlpha = mark.opacity;
      context.fillStyle = light;
      context.fillRect(-mark.radius, -mark.radius, 2 * mark.radius, 2 * mark.radius);
      break;
    }
    case 'text':
      context.font = `700 ${mark.size}px ${drawingFont}`;
      context.textAlign = 'center';
      // "middle" is the middle of the em box; digits stand a little above it.
      context.textBaseline = 'middle';
      context.fillStyle = mark.fill;
      context.fillText(mark.text, mark.x, mark.y + mark.size * 0.06);
      break;
    case 'path': {
      context.globalAlpha = mark.opacity ?? 1;
      if (mark.place) {
        context.translate(mark.place.x, mark.place.y);
        context.scale(mark.place.scale, mark.place.scale);
      }
      const path = new Path2D(mark.d);
      if (mark.fill) {
        context.fillStyle = mark.fill;
        context.fill(path);
      }
      if (mark.stroke) {
        context.strokeStyle = mark.stroke;
        context.lineWidth = mark.width ?? 1;
        context.lineJoin = 'round';
        context.lineCap = mark.dash ? 'butt' : 'round';
        context.setLineDash(mark.dash ? [...mark.dash] : []);
        context.stroke(path);
      }
      break;
    }
  }
  context.restore();
}
