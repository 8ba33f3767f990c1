import type { Breach } from '../../src/analysis/invariants/data';
import { cutStreets } from '../../src/analysis/street-length/cut-streets';
import { createLocalPlane } from '../../src/geometry/local-plane';
import { measureArea, measurePerimeter, toPlanePolygons } from '../../src/geometry/plane-polygons';
import type { District, MicroGrid } from '../../src/model/district';
import { gridLimits } from '../build/grid-limits';
import type { DataCheck } from './data';

/** Shape and topic of the 35 micro-grids of the bundled pack. */
export function checkBundledGrids(district: District): DataCheck[] {
  const { grids } = district;
  return [
    { check: 'grid-shape', checked: grids.length, breaches: checkShapes(district) },
    {
      check: 'grid-topics',
      checked: grids.length,
      breaches: [...checkTopicVariety(grids), ...checkTopicStreets(district)],
    },
  ];
}

function checkShapes({ grids, info }: District): Breach[] {
  const plane = createLocalPlane(info.center);
  return grids.flatMap(({ id, polygons }): Breach[] => {
    const inPlane = toPlanePolygons(polygons, plane);
    const area = measureArea(inPlane);
    const compactness = (4 * Math.PI * area) / measurePerimeter(inPlane) ** 2;
    const breaches: Breach[] = [];
    if (inPlane.flat().length !== 1)
      breaches.push({
        id,
        field: 'geometry',
        value: `${inPlane.flat().length} rings`,
        expectation: 'one outline without holes',
      });
    if (area < gridLimits.minArea || area > gridLimits.maxArea)
      breaches.push({
        id,
        field: 'area',
        value: `${(area / 10_000).toFixed(2)} ha`,
        expectation: `${gridLimits.minArea / 10_000}–${gridLimits.maxArea / 10_000} ha`,
      });
    if (compactness < gridLimits.minCompactness)
      breaches.push({
        id,
        field: 'compactness',
        value: compactness.toFixed(2),
        expectation: `4πA/P² of at least ${gridLimits.minCompactness}`,
      });
    return breaches;
  });
}

function checkTopicVariety(grids: readonly MicroGrid[]): Breach[] {
  const topics = grids.flatMap(({ topic }) => (topic ? [topic] : []));
  const kinds = new Set(topics.map((topic) => topic.kind)).size;
  const breaches: Breach[] = [];
  for (const language of ['zh', 'en'] as const) {
    const texts = new Set(topics.map((topic) => topic.text[language])).size;
    if (texts !== grids.length)
      breaches.push({
        id: 'micro-grids',
        field: `topic (${language})`,
        value: `${texts} different texts`,
        expectation: `${grids.length}`,
      });
  }
  if (kinds < 12)
    breaches.push({
      id: 'micro-grids',
      field: 'topic:kind',
      value: `${kinds} kinds`,
      expectation: 'at least 12',
    });
  return breaches;
}

/** A topic names, in both languages, one street or lane that runs in the grid or along its border. */
function checkTopicStreets(district: District): Breach[] {
  const streets = new Map(district.streets.map((street) => [street.id, street]));
  const pieces = cutStreets(district);
  return district.grids.flatMap(({ id, topic }): Breach[] => {
    const touching = new Set(
      pieces.filter((piece) => piece.gridIds.includes(id)).map((piece) => streets.get(piece.streetId)?.name),
    );
    const isNamed = [...touching].some(
      (name) => name?.en && topic?.text.zh.includes(name.zh) && topic.text.en?.includes(name.en),
    );
    return isNamed
      ? []
      : [
          {
            id,
            field: 'topic',
            value: topic?.text.zh ?? 'nothing',
            expectation: 'the name of a street of the grid',
          },
        ];
  });
}
