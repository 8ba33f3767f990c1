import type { Fairness, Spread } from '../../analysis/axes/data';
import { formatNumber, formatShare } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { LorenzChart } from './lorenz-chart';
import './fairness-page.css';

interface FairnessPageProps {
  readonly fairness: Fairness;
  readonly onBack: () => void;
}

/** Where the curve says what the poorer half of the grids has: the fifth tenth. */
const half = 4;

const giniValues = ({ gini, tenths }: Spread) => ({
  gini: formatNumber(gini, 2),
  half: formatShare(tenths[half]?.places ?? 0),
});

/** How evenly places, and adopted places, are spread over the micro-grids. */
export function FairnessPage({ fairness, onBack }: FairnessPageProps) {
  const { places, adoptedPlaces } = fairness;
  return (
    <article class="fairness" aria-labelledby="fairness-title">
      <Button look="quiet" onClick={onBack}>
        {t('common.back')}
      </Button>
      <h1 id="fairness-title">{t('plan.axes.fairness')}</h1>
      {places === null ? (
        <p class="fairness-answer">{t('plan.axes.fairness.none')}</p>
      ) : (
        <>
          <p class="fairness-answer">{t('plan.axes.fairness.gini', giniValues(places))}</p>
          <p class="fairness-answer">
            {adoptedPlaces
              ? t('plan.axes.fairness.gini.adopted', giniValues(adoptedPlaces))
              : t('plan.axes.fairness.none.adopted')}
          </p>
          <LorenzChart places={places} adoptedPlaces={adoptedPlaces} />
          <Disclosure summary={t('plan.axes.fairness.table')}>
            <TenthsTable places={places} adoptedPlaces={adoptedPlaces} />
          </Disclosure>
          <p class="fairness-method">{t('plan.axes.fairness.method')}</p>
        </>
      )}
    </article>
  );
}

interface TenthsTableProps {
  readonly places: Spread;
  readonly adoptedPlaces: Spread | null;
}

/** The curve for those who do not see it. */
function TenthsTable({ places, adoptedPlaces }: TenthsTableProps) {
  return (
    <table class="fairness-table">
      <caption class="visually-hidden">{t('plan.axes.fairness.chart')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('plan.axes.fairness.areas')}</th>
          <th scope="col">{t('plan.axes.fairness.places')}</th>
          {adoptedPlaces && <th scope="col">{t('plan.axes.fairness.adopted')}</th>}
        </tr>
      </thead>
      <tbody>
        {places.tenths.map((tenth, index) => (
          <tr key={tenth.areas}>
            <th scope="row">{formatShare(tenth.areas)}</th>
            <td>{formatShare(tenth.places)}</td>
            {adoptedPlaces && <td>{formatShare(adoptedPlaces.tenths[index]?.places ?? 0)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
