import type { Symbology } from '../../map/scene';
import { seatGlyphSvg } from '../../map/symbology/seat-glyph';
import { seatSymbolOf } from '../../map/symbology/seat-symbol';
import type { Seat } from '../../model/district';
import { theme } from '../../state/theme';
import { palettes } from '../../ui/tokens';
import { mapScene } from './map-scene';
import './seat-glyph.css';

/** The sign of a seat as the map draws it, for lists and cards; the words stand beside it. */
export function SeatGlyph({ seat, look }: { readonly seat: Seat; readonly look: Symbology }) {
  const scene = mapScene.value;
  const symbol = scene && seatSymbolOf({ ...scene, symbology: look, ranked: [] }, seat);
  if (!symbol) return <span class="seat-glyph" />;
  const svg = seatGlyphSvg(symbol, palettes[theme.value], theme.value);
  // Our own drawing, made from tables: nothing of the pack's text is in it.
  return <span class="seat-glyph" dangerouslySetInnerHTML={{ __html: svg }} />;
}
