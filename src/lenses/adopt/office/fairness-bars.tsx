import type { AdoptionFairness, KeptSpread, StreetSide } from '../../../analysis/adoption-fairness/data';
import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';

const sides: readonly StreetSide[] = ['publicStreets', 'lanes'];
const moments = ['baseline', 'now'] as const;

/** Kept places a kilometre, public streets and lanes, at the baseline and now; the figures stand beside the bars. */
export function FairnessBars({ found }: { readonly found: AdoptionFairness }) {
  const densityOf = (spread: KeptSpread, side: StreetSide) => spread.perKilometre[side] ?? 0;
  const most = Math.max(...moments.flatMap((moment) => sides.map((side) => densityOf(found[moment], side))));
  return (
    <table class="fairness-bars">
      <caption>{t('adopt.office.fairness.bars')}</caption>
      <tbody>
        {sides.flatMap((side) =>
          moments.map((moment) => {
            const value = densityOf(found[moment], side);
            return (
              <tr key={`${side} ${moment}`}>
                <th scope="row">
                  {t(`adopt.office.fairness.side.${side}`)}
                  <span>{t(`adopt.office.fairness.moment.${moment}`)}</span>
                </th>
                <td>
                  <span class="fairness-track" aria-hidden="true">
                    <span
                      class="fairness-fill"
                      data-moment={moment}
                      style={{ width: `${most > 0 ? (100 * value) / most : 0}%` }}
                    />
                  </span>
                  {formatNumber(value, 1)}
                </td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}
