import { lookAtSite, pointAtSite } from '../../../actions/point-at-site';
import type { RuleCheck, Site, Siting } from '../../../analysis/siting/data';
import { formatMetres } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import { pointedSite } from '../../../state/siting';
import { Disclosure } from '../../../ui/disclosure';
import { gainText } from './siting-words';

/** The sites in the order of their gains; pointing at one points at it on the map. */
export function SiteList({ found }: { readonly found: Siting }) {
  return (
    <ol class="site-list">
      {found.sites.map((site, index) => (
        <li
          key={site.position.join()}
          data-pointed={pointedSite.value === index}
          onPointerEnter={() => pointAtSite(index)}
          onPointerLeave={() => pointAtSite(null)}
        >
          <button type="button" onClick={() => lookAtSite(index)}>
            <span class="site-number">{index + 1}</span>
            <span>
              <strong>{streetText(site)}</strong>
              <span class="site-gain">{gainText(site.gain, found)}</span>
              <span class="site-building">{buildingText(site)}</span>
            </span>
          </button>
          <SiteChecks checks={site.checks} />
        </li>
      ))}
    </ol>
  );
}

/** Every rule with its answer; what has to be looked at, or is broken, stands in the line that opens them. */
function SiteChecks({ checks }: Pick<Site, 'checks'>) {
  const count = (answer: RuleCheck['answer']) => checks.filter((check) => check.answer === answer).length;
  return (
    <Disclosure
      summary={t('plan.siting.checks', {
        pass: count('pass'),
        unknown: count('unknown'),
        fail: count('fail'),
      })}
    >
      <ul class="site-checks">
        {checks.map((check) => (
          <li key={check.rule} data-answer={check.answer}>
            {checkText(check)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const streetText = ({ street }: Site) =>
  street.name ? localName(street.name) : t('plan.siting.street.unnamed');

/** The building to ask and its role, never a person. */
function buildingText({ buildings }: Site): string {
  const [nearest] = buildings;
  if (!nearest) return t('plan.siting.building.none');
  const values = { building: localName(nearest.name), distance: formatMetres(nearest.distance) };
  return nearest.liaisons === null
    ? t('plan.siting.building', values)
    : t('plan.siting.building.liaisons', { ...values, count: nearest.liaisons });
}

function checkText({ rule, answer, measured }: RuleCheck): string {
  const name = t(`plan.siting.rule.${rule}`);
  const found =
    measured === null
      ? name
      : t('plan.siting.check.measured', { rule: name, measured: formatMetres(measured) });
  return t(`plan.siting.check.${answer}`, { rule: found });
}
