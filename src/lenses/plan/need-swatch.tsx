import { needClassOf } from '../../analysis/axes/presets';
import './need-swatch.css';

/** The colour that the map gives a grid; decorative, the figure stands beside it. */
export function NeedSwatch({ need }: { readonly need: number }) {
  const colour = `var(--need-${needClassOf(need)})`;
  return <span class="need-swatch" style={{ background: colour }} aria-hidden="true" />;
}
