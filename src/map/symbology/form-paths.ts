import type { SeatForm } from '../../model/vocabulary';

/** One form's sign in a box of 20 × 20: solid shapes, strokes in the same ink, cuts in the ground's colour. */
export interface FormPath {
  readonly solid?: string;
  readonly strokes?: { readonly d: string; readonly width: number };
  readonly cuts?: { readonly d: string; readonly width: number };
}

/** Side of the box that the paths are drawn in. */
export const formBox = 20;

/** Solid and no finer than 1.7 units, so that a form can still be told at 12 pixels. */
export const formPaths: Readonly<Record<SeatForm, FormPath>> = {
  bench: {
    solid:
      'M2.6 4.6h14.8v2.3h-1.6V10h1.6v2.5h-1.6V16h-1.7v-3.5H5.9V16H4.2v-3.5H2.6V10h1.6V6.9H2.6zM5.9 6.9V10h8.2V6.9z',
  },
  stone_block: {
    solid: 'M2.8 9.4 6 6.6h11.2v5.8l-3.2 3H2.8z',
    cuts: { d: 'M3.6 9.7h10.1l3-2.6M13.8 9.8v5', width: 1.15 },
  },
  planter_edge: {
    solid:
      'M2.2 11.6h15.6v4H2.2zM6.2 11.6V8.2C4.3 8.2 3.2 7 3.2 5c1.9 0 3 .9 3.4 2.2.3-2.1 1.5-3.5 3.4-3.8.1 2.7-.8 4.3-2.6 4.8v3.4z' +
      'M13.6 11.6v-2c-1.3-.2-2-1.2-2-2.6 1.3 0 2.1.6 2.5 1.6.3-1.3 1.1-2 2.5-2.2 0 1.9-.7 3-1.8 3.2v2z',
  },
  steps: { solid: 'M2.6 16v-3.3h4.9V9.3h4.9V5.9h5V16z' },
  movable_chair: { strokes: { d: 'M5.2 3.6l1.6 6.6h7.6M7.2 10.4l-1.8 5.8M13.6 10.4l1.5 5.8', width: 2 } },
  bus_stop_bench: {
    solid: 'M1.8 3h16.4v2.2H5.2v11.3H3.4V5.2H1.8zM7 10.6h10.4v2.3h-1.3v3.6h-1.6v-3.6H9.9v3.6H8.3v-3.6H7z',
  },
  outdoor_seating: {
    solid:
      'M1.8 8.2C2.6 4.7 5.8 2.4 10 2.4s7.4 2.3 8.2 5.8h-7.4V11h3.6v1.9h-3.6V15h2v1.6H7.2V15h2v-2.1H5.6V11h3.6V8.2z',
  },
};

/** A leaning bar, or a form nobody told us. */
export const unknownFormPath: FormPath = { solid: 'M3 7.4h14v2.4h-3.6V16h-1.8V9.8H8.4V16H6.6V9.8H3z' };
