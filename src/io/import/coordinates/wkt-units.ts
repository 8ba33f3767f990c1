import { childOf, foldName, nameOf, numberOf, type WktNode } from './parse-wkt';

const degree = Math.PI / 180;

/** Radians of units of angle, where WKT names a unit without saying how large it is. */
const angles: Readonly<Record<string, number>> = {
  degree,
  degrees: degree,
  decimaldegree: degree,
  grad: Math.PI / 200,
  gon: Math.PI / 200,
  grads: Math.PI / 200,
  radian: 1,
  arcsecond: degree / 3600,
};

/** Metres of units of length, likewise (EPSG dataset). */
const lengths: Readonly<Record<string, number>> = {
  metre: 1,
  meter: 1,
  metres: 1,
  meters: 1,
  kilometre: 1000,
  kilometer: 1000,
  foot: 0.3048,
  ussurveyfoot: 1200 / 3937,
  footus: 1200 / 3937,
};

/** A unit of length between these is one that land is measured in: a millimetre, and a hundred kilometres. */
const smallest = 0.001;
const largest = 100_000;

/** The units that the children of a node name. `null` = one that is none; undefined = none is named. */
export interface NamedUnits {
  /** Radians. */
  readonly angle: number | null | undefined;
  /** Metres. */
  readonly length: number | null | undefined;
  readonly number: number | null | undefined;
}

/** `UNIT`, `ANGLEUNIT`, `LENGTHUNIT` and `SCALEUNIT` among the children of a node. */
export function unitsOf(node: WktNode, plain: 'angle' | 'length' | null): NamedUnits {
  const read = (keyword: string, kind: 'angle' | 'length', known: Readonly<Record<string, number>>) => {
    const unit = childOf(node, keyword) ?? (plain === kind ? childOf(node, 'UNIT') : null);
    if (!unit) return undefined;
    const name = foldName(nameOf(unit));
    const size = numberOf(unit) ?? (Object.hasOwn(known, name) ? (known[name] as number) : null);
    const isSize =
      size !== null && (kind === 'angle' ? size > 0 && size <= 1 : size >= smallest && size <= largest);
    return isSize ? size : null;
  };
  const scale = childOf(node, 'SCALEUNIT');
  return {
    angle: read('ANGLEUNIT', 'angle', angles),
    length: read('LENGTHUNIT', 'length', lengths),
    number: scale ? numberOf(scale) : undefined,
  };
}
