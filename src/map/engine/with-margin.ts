import type { MapPadding } from './map-engine';

/** Room around the district when all of it is shown, CSS pixels. */
export const fitMargin = 10;

/** The padding with which all of the district is fitted: what is covered, and a little air. */
export const withMargin = ({ top, right, bottom, left }: MapPadding): MapPadding => ({
  top: top + fitMargin,
  right: right + fitMargin,
  bottom: bottom + fitMargin,
  left: left + fitMargin,
});
