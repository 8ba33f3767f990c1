import { evaluation } from '../../state/evaluation';
import { printPage } from '../shared/print-page';
import { AreaReport } from './area-report';
import { type ReportRef, reportArea } from './report-area';

/** Prints the page of a grid or a neighbourhood. */
export function printArea(ref: ReportRef): void {
  const area = evaluation.value && reportArea(evaluation.value, ref);
  if (area) printPage(<AreaReport area={area} />);
}
