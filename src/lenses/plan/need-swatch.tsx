import { needClassOf } from '../../analysis/axes/presets';
import './need-swatch.css';

/** The colour that the map gives a grid; decorative, the figure stands beside it. */
export function NeedSwatch({ share }: { readonly share: number | null }) {
  const colour = share === null ? 'transparent' : `var(--need-${needClassOf(100 * (1 - share))})`;
  return <span class="need-swatch" style={{ background: colour }} aria-hidden="true" />;
}
