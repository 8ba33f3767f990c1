/**
 * A small picture as data: the same marks become an SVG string (legend, lists, print) and a bitmap
 * (map icons), so that what the legend shows is what the map draws. Origin in the middle, pixels.
 */
export type Mark =
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: readonly [on: number, off: number];
      readonly opacity?: number;
      /** Moves, then scales the path. */
      readonly place?: { readonly x: number; readonly y: number; readonly scale: number };
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly fill: string;
    }
  | { readonly kind: 'glow'; readonly radius: number; readonly colour: string; readonly opacity: number };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A circle as path data. */
export function circlePath(radius: number, x = 0, y = 0): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** A rectangle around the origin with rounded corners. */
export function rectanglePath(width: number, height: number, corner: number): string {
  const w = width - 2 * corner;
  const h = height - 2 * corner;
  const arc = (x: number, y: number) => `a${corner} ${corner} 0 0 1 ${x} ${y}`;
  return (
    `M${corner - width / 2} ${-height / 2}h${w}${arc(corner, corner)}v${h}${arc(-corner, corner)}` +
    `h${-w}${arc(-corner, -corner)}v${-h}${arc(corner, -corner)}z`
  );
}

/** A closed regular polygon; `turn` is the angle of its first corner in degrees, clockwise from east. */
export function regularPolygonPath(corners: number, radius: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = ((turn + (360 * i) / corners) * Math.PI) / 180;
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}z`;
}
