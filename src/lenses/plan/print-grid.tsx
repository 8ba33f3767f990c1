import { render } from 'preact';
import type { Seat } from '../../model/district';
import type { RankedGrid } from '../../state/grid-ranking';
import { GridReport } from './grid-report';

/**
 * Prints one grid's page. The report stands beside the application in a host of its own, so that the
 * print style can hide the one and show the other; afterwards it is gone.
 */
export function printGrid(row: RankedGrid, seats: readonly Seat[]): void {
  const host = document.createElement('div');
  host.className = 'print-host';
  document.body.append(host);
  document.body.classList.add('is-printing');
  render(<GridReport row={row} seats={seats} />, host);
  const finish = () => {
    render(null, host);
    host.remove();
    document.body.classList.remove('is-printing');
  };
  addEventListener('afterprint', finish, { once: true });
  // A frame later the drawing is laid out; print() holds the page until its dialog closes.
  requestAnimationFrame(() => print());
}
