import { useEffect, useMemo } from 'preact/hooks';
import { lookAtDistrict, lookAtPositions } from '../../../../actions/look-at';
import type { MapEvent } from '../../../../map';
import { importPreviewFeatures } from '../../../../map/sources/import-preview-features';
import { chosenPair } from '../../../../state/chosen-pair';
import type { ImportReport } from '../../../../state/import';
import { dataEditEvents, importPreview } from '../../../shared/plan-scene';
import { choosePairAt } from '../pairs/choose-pair-at';
import { findExtent } from './find-extent';
import { systemTrial } from './system-trial';

/** Room around the rows, as a share of their extent. */
const margin = 0.08;

const nothing = new Float64Array();

/**
 * Shows on the map where the rows of an import lie, as long as it is looked through, and goes there; the map comes
 * back to the district when nothing is looked through any more. A press on a pair chooses it.
 * @param withFaults the overlaps and holes of micro-grids too
 */
export function useImportMap(report: ImportReport | null, withFaults: boolean): void {
  const extent = useMemo(() => (report ? extentOf(report) : null), [report]);
  const chosen = chosenPair.value?.key ?? null;
  const trial = systemTrial.value?.positions ?? nothing;
  useEffect(() => {
    // Cancelled or done: what is looked at lies in the district again.
    if (!report && importPreview.value) lookAtDistrict();
    importPreview.value = report
      ? importPreviewFeatures({
          positions: report.positions,
          areas: report.areas,
          moves: movesOf(report),
          faults: withFaults ? (report.tiling?.faults ?? []).map(({ polygons }) => polygons) : [],
          pairs: report.duplicates,
          chosen,
          trial,
        })
      : null;
  }, [report, withFaults, chosen, trial]);
  useEffect(() => {
    if (extent) lookAtPositions(extent, margin);
  }, [extent && JSON.stringify(extent)]);
  useEffect(() => {
    const shown = findExtent(trial);
    if (shown) lookAtPositions(shown, margin);
  }, [trial]);
  useEffect(() => {
    const follow = (event: MapEvent) => choosePairAt(event, report?.duplicates ?? []);
    dataEditEvents.value = follow;
    return () => {
      if (dataEditEvents.value === follow) dataEditEvents.value = null;
    };
  }, [report]);
  useEffect(
    () => () => {
      if (importPreview.value) lookAtDistrict();
      importPreview.value = null;
      chosenPair.value = null;
      systemTrial.value = null;
    },
    [],
  );
}

/** Where the rows lie, and where they would lie. */
function extentOf(report: ImportReport) {
  const after = movesOf(report).flatMap((move) => move.after);
  return findExtent(Float64Array.of(...after), report.positions);
}

/** What a correction that is offered would do to a few rows. */
function movesOf({ tables }: ImportReport) {
  return tables.flatMap(({ findings, plan }) =>
    findings.flatMap((finding) =>
      finding.kind === 'shifted' && plan.coordinates.datum !== finding.plan.datum ? finding.examples : [],
    ),
  );
}
