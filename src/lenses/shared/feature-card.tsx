import { selectFeature } from '../../actions/select-feature';
import { langOf } from '../../i18n/lang-of';
import { t } from '../../i18n/translate';
import type { FeatureRef } from '../../model/feature-ref';
import { featuresById } from '../../state/district';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { describeFeature } from './describe-feature';
import { DetailWords } from './detail-words';
import './feature-card.css';

/** What is open when it is no seat: its name and what it is, in every lens. */
export function FeatureCard({ feature }: { readonly feature: FeatureRef }) {
  const described = describeFeature(feature, featuresById.value);
  return (
    <article class="feature-card" aria-labelledby="feature-card-title">
      <Button look="quiet" onClick={() => selectFeature(null)}>
        {t('common.back')}
      </Button>
      {described ? (
        <>
          <h1 id="feature-card-title" lang={langOf(described.title)}>
            {described.title}
          </h1>
          <p class="feature-card-detail">
            <DetailWords details={described.details} />
          </p>
          {described.isIllustrative && (
            <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
          )}
        </>
      ) : (
        <>
          <h1 id="feature-card-title">{t(`kind.${feature.kind}`)}</h1>
          <p role="status">{t('common.link.missing', { kind: t(`kind.${feature.kind}`), id: feature.id })}</p>
        </>
      )}
    </article>
  );
}
