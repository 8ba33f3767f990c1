import type { UncoveredStretch } from '../../analysis/walking/data';
import { createLocalPlane, type LocalPlane } from '../../geometry/local-plane';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import type { Position } from '../../lib/units';
import type { District, MicroGrid, MultiPolygonRings, Seat } from '../../model/district';
import { palettes } from '../../ui/tokens';
import { plateTextOf } from '../sources/grid-features';
import { findLabelPoint } from '../sources/label-point';
import { hatch, streetMetres, streetScale, thread } from '../symbology/measures';

interface GridPlanProps {
  readonly district: District;
  /** What the plan is of: a micro-grid or a neighbourhood. */
  readonly area: Pick<MicroGrid, 'name' | 'polygons'>;
  /** The micro-grids of a neighbourhood, outlined and numbered in it. */
  readonly grids?: readonly MicroGrid[];
  readonly gaps: MultiPolygonRings;
  /** Uncovered stretches, drawn red. */
  readonly stretches?: readonly Pick<UncoveredStretch, 'line' | 'length'>[];
  /** The seats of the list beside the plan, drawn with their place in it. */
  readonly numbered: readonly Seat[];
}

/** Ground shown around the grid, metres: the far side of its border streets and what stands there. */
const margin = 40;
/** The drawing's own units a metre; only the proportion to the sizes below matters. */
const unitsPerMetre = 4;
const seatRadius = 22;

const paper = palettes.light;

/** SVG draws y downwards; the plane's y goes north. */
function pathOf(plane: LocalPlane, polygons: MultiPolygonRings): string {
  return polygons.flatMap((rings) => rings.map((ring) => `${lineOf(plane, ring)}z`)).join('');
}

function lineOf(plane: LocalPlane, line: readonly Position[]): string {
  return `M${line.map((position) => pointOf(plane, position).join(' ')).join('L')}`;
}

function pointOf(plane: LocalPlane, position: Position): [number, number] {
  const [x, y] = plane.toPlane(position);
  return [Math.round(x * unitsPerMetre), Math.round(-y * unitsPerMetre)];
}

function viewBoxOf(plane: LocalPlane, polygons: MultiPolygonRings): string {
  const points = polygons.flat(2).map((position) => pointOf(plane, position));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const edge = margin * unitsPerMetre;
  const [left, top] = [Math.min(...xs) - edge, Math.min(...ys) - edge];
  return `${left} ${top} ${Math.max(...xs) + edge - left} ${Math.max(...ys) + edge - top}`;
}

/**
 * A micro-grid or a neighbourhood as a line drawing for paper: streets, buildings, what lies out of reach
 * (hatched), stretches without a seat (red, long ones thick) and its seats by number. Vector, so that it prints sharp and needs no WebGL.
 */
export function GridPlan({ district, area, grids = [], gaps, stretches = [], numbered }: GridPlanProps) {
  const plane = createLocalPlane(district.info.center);
  const streets = district.streets.filter((street) => !street.elevated);
  const named = new Map(
    streets.flatMap((street) => (street.name && !street.lane ? [[street.name.zh, street]] : [])),
  );
  return (
    <svg
      class="grid-plan"
      viewBox={viewBoxOf(plane, area.polygons)}
      role="img"
      aria-label={localName(area.name)}
    >
      <defs>
        <pattern
          id="gap-hatch"
          width="24"
          height="24"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V24" stroke={paper[hatch.ink]} stroke-width="4" opacity="0.7" />
        </pattern>
        {[...named.values()].map((street) => (
          <path key={street.id} id={`way-${street.id}`} d={lineOf(plane, readable(street.line))} />
        ))}
      </defs>
      <path d={pathOf(plane, area.polygons)} fill={paper.need[0]} />
      <path d={pathOf(plane, gaps)} fill="url(#gap-hatch)" fill-rule="evenodd" />
      {streets.map((street) => (
        <path
          key={street.id}
          d={lineOf(plane, street.line)}
          fill="none"
          stroke={paper.street}
          stroke-width={streetMetres[street.streetClass] * streetScale * unitsPerMetre}
          stroke-linejoin="round"
        />
      ))}
      {streets.map((street) => (
        <path
          key={street.id}
          d={lineOf(plane, street.line)}
          fill="none"
          stroke={paper.casing}
          stroke-width="3"
        />
      ))}
      {district.buildings.map((building) => (
        <path
          key={building.id}
          d={pathOf(plane, building.polygons)}
          fill={paper.wall}
          stroke={paper.edge}
          stroke-width="3"
        />
      ))}
      {grids.map(({ id, polygons }) => (
        <path key={id} d={pathOf(plane, polygons)} fill="none" stroke={paper.ink3} stroke-width="4" />
      ))}
      {stretches.map(({ line, length }) => (
        <path
          key={lineOf(plane, line)}
          d={lineOf(plane, line)}
          fill="none"
          stroke={paper.gap}
          stroke-width={length >= thread.longFrom ? 15 : 8}
          stroke-linejoin="round"
        />
      ))}
      <path
        d={pathOf(plane, area.polygons)}
        fill="none"
        stroke={paper.ink}
        stroke-width="7"
        stroke-linejoin="round"
      />
      {[...named.values()].map((street) => (
        <text key={street.id} class="grid-plan-street" font-size="36" fill={paper.ink2}>
          <textPath href={`#way-${street.id}`} startOffset="50%" text-anchor="middle">
            {street.name && localName(street.name)}
          </textPath>
        </text>
      ))}
      {grids.map(({ id, polygons }) => {
        const [x, y] = pointOf(plane, findLabelPoint(polygons, plane));
        return (
          <text key={id} x={x} y={y} text-anchor="middle" font-size="44" font-weight="700" fill={paper.ink2}>
            {plateTextOf(id)}
          </text>
        );
      })}
      {numbered.map((seat, index) => {
        const [x, y] = pointOf(plane, seat.position);
        return (
          <g key={seat.id} transform={`translate(${x} ${y})`}>
            <title>{t('kind.seat')}</title>
            <circle r={seatRadius} fill={paper.paper} stroke={paper.ink} stroke-width="5" />
            <text
              text-anchor="middle"
              dominant-baseline="central"
              font-size="26"
              font-weight="700"
              fill={paper.ink}
            >
              {index + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A line that runs from west to east, so that its name does not stand on its head. */
function readable(line: readonly Position[]): readonly Position[] {
  const [first] = line;
  const last = line.at(-1);
  return first && last && first[0] > last[0] ? [...line].reverse() : line;
}
