import { render } from 'preact';
import { evaluation } from '../../state/evaluation';
import { AreaReport } from './area-report';
import { type ReportRef, reportArea } from './report-area';

/**
 * Prints the page of a grid or a neighbourhood. The report stands beside the application in a host of its
 * own, so that the print style can hide the one and show the other; afterwards it is gone.
 */
export function printArea(ref: ReportRef): void {
  const area = evaluation.value && reportArea(evaluation.value, ref);
  if (!area) return;
  const host = document.createElement('div');
  host.className = 'print-host';
  document.body.append(host);
  document.body.classList.add('is-printing');
  render(<AreaReport area={area} />, host);
  const finish = () => {
    render(null, host);
    host.remove();
    document.body.classList.remove('is-printing');
  };
  addEventListener('afterprint', finish, { once: true });
  // A frame later the drawing is laid out; print() holds the page until its dialog closes.
  requestAnimationFrame(() => print());
}
