import type { AreaAxes, NeedRank } from '../../analysis/axes/data';
import { type AreaCoverage, type GridCoverageFailure, isFailure } from '../../analysis/coverage/data';
import type { Evaluation, GridEvaluation } from '../../analysis/evaluation/data';
import type { AreaWalking, UncoveredStretch } from '../../analysis/walking/data';
import { localName } from '../../i18n/local-name';
import type { MicroGrid, MultiPolygonRings } from '../../model/district';
import { featuresById } from '../../state/district';
import { longestStretches } from './stretch-words';

/** A micro-grid or a neighbourhood as its printed page shows it. */
export interface ReportArea {
  readonly title: string;
  readonly feature: Pick<MicroGrid, 'name' | 'polygons'>;
  readonly grids: readonly MicroGrid[];
  readonly walking: AreaWalking;
  readonly coverage: AreaCoverage | GridCoverageFailure;
  readonly axes: AreaAxes;
  /** null = a neighbourhood: only grids are ranked. */
  readonly rank: NeedRank | null;
  readonly gaps: MultiPolygonRings;
  /** The longest first. */
  readonly stretches: readonly UncoveredStretch[];
  /** In the order of their numbers on the plan. */
  readonly seatIds: readonly string[];
}

export type ReportRef = { readonly kind: 'grid' | 'neighbourhood'; readonly id: string };

/** What the page of an area says; null where it is not in the evaluation. */
export function reportArea(found: Evaluation, { kind, id }: ReportRef): ReportArea | null {
  const features = featuresById.value;
  const isMember = (grid: MicroGrid | undefined) =>
    kind === 'grid' ? grid?.id === id : grid?.neighbourhoodId === id;
  const members = found.grids.filter((figures) => isMember(features.grid.get(figures.id)));
  const area = kind === 'grid' ? members[0] : found.neighbourhoods.find((each) => each.id === id);
  const feature = features[kind].get(id);
  if (!area || !feature) return null;
  const ids = new Set(members.map((grid) => grid.id));
  return {
    title: kind === 'grid' ? `${localName(feature.name)} (${id})` : localName(feature.name),
    feature,
    grids: members.flatMap((grid) => features.grid.get(grid.id) ?? []),
    walking: area.walking,
    coverage: area.coverage,
    axes: area.axes,
    rank: kind === 'grid' ? (found.ranks.get(id) ?? null) : null,
    gaps: members.flatMap(gapsOf),
    stretches: longestStretches(found.stretches, ids),
    seatIds: members.flatMap(seatsOf),
  };
}

const gapsOf = ({ coverage }: GridEvaluation) => (isFailure(coverage) ? [] : coverage.gaps);
const seatsOf = ({ coverage }: GridEvaluation) => (isFailure(coverage) ? [] : coverage.seatIds);
