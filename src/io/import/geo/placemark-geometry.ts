import type { Position } from '../../../lib/units';
import { cutText } from './cut-text';
import { readKmlPositions } from './read-kml-positions';
import { closeRing, type GeometryFault, type GeometryParts, noParts } from './read-raw-geometry';

/** Gathers what a placemark has of points, lines, areas and tracks. */
export interface PlacemarkGeometry {
  readonly open: (name: string) => void;
  /** An element has ended, with its text. */
  readonly close: (name: string, parent: string, text: string) => void;
  readonly parts: GeometryParts;
  /** The first coordinates that cannot be read. */
  readonly fault: GeometryFault | null;
}

/** Coordinates are taken when their element ends, so that what is cut off is not half a number. */
export function createPlacemarkGeometry(): PlacemarkGeometry {
  const parts = noParts();
  let rings: (readonly Position[])[] | null = null;
  let track: Position[] = [];
  let fault: GeometryFault | null = null;

  const refuse = (text: string, expected: string): void => {
    fault ??= { value: cutText(text.trim()), expected };
  };

  const takeCoordinates = (parent: string, text: string) => {
    const read = readKmlPositions(text);
    if (!read) return refuse(text, 'longitude,latitude and perhaps a height; white space between positions');
    const { positions, heights } = read;
    const [first] = positions;
    if (!first) return;
    if (parent === 'Point') {
      if (positions.length > 1) return refuse(text, 'one position');
      parts.points.push(first);
      parts.heights.push(heights[0] ?? null);
    } else if (parent === 'LinearRing' && rings) {
      const ring = closeRing(positions);
      if (ring.length < 4) return refuse(text, 'a ring of at least three positions');
      rings.push(ring);
    } else if (parent === 'LineString' || parent === 'LinearRing') {
      if (positions.length < 2) return refuse(text, 'at least two positions');
      parts.lines.push(positions);
    }
  };

  return {
    open: (name) => {
      if (name === 'Polygon') rings = [];
      if (name === 'Track') track = [];
    },
    close: (name, parent, text) => {
      if (name === 'coordinates') takeCoordinates(parent, text);
      else if (name === 'coord') {
        // Positions of a track are apart by spaces inside.
        const read = readKmlPositions(text.trim().replace(/\s+/g, ','));
        if (read?.positions[0]) track.push(read.positions[0]);
        else refuse(text, 'longitude latitude height');
      } else if (name === 'Track' && track.length > 1) parts.lines.push(track);
      else if (name === 'Polygon') {
        if (rings && rings.length > 0) parts.polygons.push(rings);
        rings = null;
      }
    },
    parts,
    get fault() {
      return fault;
    },
  };
}
