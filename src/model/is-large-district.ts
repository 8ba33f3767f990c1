import type { District } from './district';

/** Features from which a page takes a district in portions: copying 10,000 seats takes a desktop 50 ms. */
const many = 10_000;

/** Whether a district holds more than a page can copy, draw or go through in one task. */
export const isLargeDistrict = ({ seats, grids, buildings, streets }: District): boolean =>
  seats.length + grids.length + buildings.length + streets.length > many;
