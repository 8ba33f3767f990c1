import { fail, type Result, succeed } from '../../../lib/result';
import type { CrsDefinition, CrsFault } from './crs-definition';
import { datumOfWkt, type WktDatum } from './datum-of-wkt';
import { childOf, foldName, nameOf, numberOf, parseWkt, type WktNode } from './parse-wkt';
import { methodParameters, type ProjectionMethod, projectionMethods, webMercatorNames } from './wkt-methods';
import { unitsOf } from './wkt-units';

type Parameters = ReadonlyMap<string, number>;

const degree = Math.PI / 180;

/** What can hold a system of two axes, beside vertical ones. */
const geographic = ['GEOGCS', 'GEOGCRS', 'GEOGRAPHICCRS', 'GEODCRS', 'GEODETICCRS'];
const projected = ['PROJCS', 'PROJCRS', 'PROJECTEDCRS'];
const bases = ['GEOGCS', 'BASEGEOGCRS', 'BASEGEODCRS'];

/**
 * The system that well-known text describes (OGC 01-009, OGC 18-010, Esri's `.prj`), in the words of proj4: every unit,
 * meridian, method and parameter is understood, or the text is refused by what is not. The library's own reader
 * takes all angles for degrees and passes over what it does not know.
 */
export function defineByWkt(text: string): Result<CrsDefinition, CrsFault> {
  const root = parseWkt(text);
  return root ? defineNode(root, null) : fail({ part: 'form', name: text.slice(0, 40) });
}

function defineNode(node: WktNode, shift: string | null): Result<CrsDefinition, CrsFault> {
  if (node.keyword === 'COMPD_CS' || node.keyword === 'COMPOUNDCRS') {
    const flat = childOf(node, ...projected, ...geographic, 'BOUNDCRS');
    return flat ? defineNode(flat, shift) : fail({ part: 'kind', name: node.keyword });
  }
  if (node.keyword === 'BOUNDCRS') return defineBound(node);
  const isProjected = projected.includes(node.keyword);
  if (!isProjected && !geographic.includes(node.keyword)) return fail({ part: 'kind', name: node.keyword });
  const base = isProjected ? childOf(node, ...bases) : node;
  if (!base) return fail({ part: 'datum', name: '' });
  const datum = datumOfWkt(base, shift);
  if (!datum.ok) return datum;
  return isProjected ? defineProjected(node, datum.value) : defineGeographic(node, datum.value);
}

/** A system and the parameters that tie it to another, which stand in the text. */
function defineBound(node: WktNode): Result<CrsDefinition, CrsFault> {
  const source = childOf(node, 'SOURCECRS')?.children[0];
  const way = childOf(node, 'ABRIDGEDTRANSFORMATION');
  if (!source || !way) return fail({ part: 'form', name: node.keyword });
  const method = foldName(nameOf(childOf(way, 'METHOD', 'PROJECTION')));
  const numbers = way.children.filter(({ keyword }) => keyword === 'PARAMETER').map(numberOf);
  const isVector = method.startsWith('positionvector') && numbers.length === 7;
  const isShift = method.startsWith('geocentrictranslation') && numbers.length === 3;
  if (!(isVector || isShift) || numbers.includes(null)) return fail({ part: 'method', name: method });
  return defineNode(source, numbers.join(','));
}

function defineGeographic(node: WktNode, datum: WktDatum): Result<CrsDefinition, CrsFault> {
  const cs = childOf(node, 'CS');
  if (cs?.values.some((value) => /cartesian/i.test(String(value))) || childOf(node, 'DERIVINGCONVERSION'))
    return fail({ part: 'kind', name: node.keyword });
  const scale = datum.angle / degree;
  return succeed({ definition: `+proj=longlat${datum.words}`, scale: [scale, scale], datum: datum.untied });
}

function defineProjected(node: WktNode, datum: WktDatum): Result<CrsDefinition, CrsFault> {
  const conversion = childOf(node, 'CONVERSION') ?? node;
  const name = nameOf(childOf(conversion, 'PROJECTION', 'METHOD'));
  const length = lengthOf(node);
  if (length === null) return fail({ part: 'unit', name: nameOf(childOf(node, 'UNIT', 'LENGTHUNIT')) });
  const extension = childOf(node, 'EXTENSION');
  const isWebMercator =
    webMercatorNames.has(foldName(name)) || /\+nadgrids=@null/.test(String(extension?.values[1] ?? ''));
  if (extension && !isWebMercator) return fail({ part: 'parameter', name: nameOf(extension) });
  const method = projectionMethods.find(({ names }) => names.includes(foldName(name)));
  if (!method && !isWebMercator) return fail({ part: 'method', name });
  const read = readParameters(conversion, { angle: datum.angle, length });
  if (!read.ok) return read;
  const units = `${datum.words} +to_meter=${length}`;
  if (isWebMercator) {
    const words = ['lon_0', 'x_0', 'y_0'].map((key) => ` +${key}=${read.value.get(key) ?? 0}`).join('');
    return succeed({
      definition: `+proj=merc +a=6378137 +b=6378137 +nadgrids=@null +to_meter=${length}${words}`,
      scale: [1, 1],
      datum: null,
    });
  }
  const { axes } = method as ProjectionMethod;
  const turned = turnedAxis(node);
  if (turned !== null && !axes) return fail({ part: 'axis', name: turned });
  const words = methodWords(method as ProjectionMethod, read.value);
  if (!words.ok) return words;
  return succeed({
    definition: `${words.value}${units}`,
    scale: axes === 'south' ? [-1, -1] : [1, 1],
    datum: datum.untied,
  });
}

/** Metres of the unit of a projected system; null = its unit is none. Version 2 may name it with its axes. */
function lengthOf(node: WktNode): number | null {
  const axis = childOf(node, 'AXIS');
  const { length } = unitsOf(node, 'length');
  if (length !== undefined) return length;
  return (axis ? unitsOf(axis, 'length').length : undefined) ?? null;
}

/** An axis that runs another way than to the east or the north; null = none does. */
function turnedAxis(node: WktNode): string | null {
  const turned = node.children.find(
    ({ keyword, values }) =>
      keyword === 'AXIS' && values.some((value) => /^(?:south|west)$/i.test(String(value))),
  );
  return turned ? nameOf(turned) : null;
}

function readParameters(
  conversion: WktNode,
  usual: { readonly angle: number; readonly length: number },
): Result<Parameters, CrsFault> {
  const parameters = new Map<string, number>();
  for (const node of conversion.children) {
    if (node.keyword !== 'PARAMETER') continue;
    const name = nameOf(node);
    const folded = foldName(name);
    const known = Object.hasOwn(methodParameters, folded) ? methodParameters[folded] : undefined;
    const value = numberOf(node);
    if (!known || value === null) return fail({ part: 'parameter', name });
    const [key, measure] = known;
    const own = unitsOf(node, measure === 'number' ? null : measure)[measure];
    if (own === null) return fail({ part: 'unit', name });
    if (measure === 'angle') parameters.set(key, (value * (own ?? usual.angle)) / degree);
    else parameters.set(key, value * (own ?? (measure === 'length' ? usual.length : 1)));
  }
  return succeed(parameters);
}

/** Half a turn of the pole, degrees, within which a latitude is the pole's. */
const nearPole = 1e-6;

/** The definition of a method with its parameters; angles degrees, lengths metres. */
function methodWords(method: ProjectionMethod, parameters: Parameters): Result<string, CrsFault> {
  const values = new Map(parameters);
  const parameterOf = (key: string) => values.get(key);
  let { proj } = method;
  if (proj === 'krovak') {
    // Esri turns the plane, so that its axes run to the east and the north as in proj4.
    const isTurned =
      parameterOf('rotation') === undefined ||
      (parameterOf('rotation') === 90 && parameterOf('x_scale') === -1);
    if (!isTurned) return fail({ part: 'axis', name: 'XY_Plane_Rotation' });
  } else if (
    parameterOf('rotation') ||
    [parameterOf('x_scale'), parameterOf('y_scale')].some((scale) => scale && scale !== 1)
  )
    return fail({ part: 'parameter', name: 'X_Scale' });
  for (const key of ['rotation', 'x_scale', 'y_scale', 'pseudo', 'sphere']) values.delete(key);
  if (proj === 'omerc') {
    const [alpha, gamma = alpha] = [parameterOf('alpha'), parameterOf('gamma')];
    if (alpha === undefined || gamma === undefined) return fail({ part: 'parameter', name: 'azimuth' });
    const isSwiss = Math.abs(alpha - 90) < nearPole && Math.abs(gamma - 90) < nearPole && !method.extra;
    values.set('gamma', gamma);
    if (isSwiss) {
      proj = 'somerc';
      values.delete('alpha');
      values.delete('gamma');
    } else {
      values.set('lonc', parameterOf('lon_0') ?? 0);
      values.delete('lon_0');
    }
  }
  if (proj === 'lcc') {
    const [origin = parameterOf('lat_1'), parallel = origin] = [parameterOf('lat_0'), parameterOf('lat_1')];
    if (origin === undefined || parallel === undefined) return fail({ part: 'parameter', name: 'lat_1' });
    values.set('lat_0', origin);
    values.set('lat_1', parallel);
  }
  if (proj === 'stere') {
    // Version 1 writes the parallel of true scale as the origin.
    const [origin, parallel] = [parameterOf('lat_0'), parameterOf('lat_1')];
    const true_ = parallel ?? origin;
    if (true_ === undefined || true_ === 0) return fail({ part: 'parameter', name: 'latitude_of_origin' });
    values.delete('lat_1');
    values.set('lat_0', Math.sign(true_) * 90);
    if (Math.abs(Math.abs(true_) - 90) > nearPole) values.set('lat_ts', true_);
  } else if (method.parallelIs) {
    const parallel = parameterOf('lat_1');
    values.delete('lat_1');
    if (parallel !== undefined) values.set('lat_ts', parallel);
    if (proj === 'merc' && parameterOf('lat_0'))
      return fail({ part: 'parameter', name: 'latitude_of_origin' });
  }
  if (method.axes === 'south') for (const key of ['x_0', 'y_0']) values.set(key, -(parameterOf(key) ?? 0));
  const words = [...values].map(([key, value]) => ` +${key}=${value}`).join('');
  return succeed(`+proj=${proj}${method.extra ?? ''}${words}`);
}
