import { openPack } from '../../../../actions/open-pack';
import { localName } from '../../../../i18n/local-name';
import { t } from '../../../../i18n/translate';
import { openPackId } from '../../../../state/open-pack';
import type { PackChoices } from '../../../../state/pack-choices';
import { Button } from '../../../../ui/button';
import { Expander } from '../../../../ui/expander';
import { packInstant } from './data-words';

/** The other districts that this site serves or this device keeps. */
export function PackSwitch({ choices: { site, device } }: { readonly choices: PackChoices }) {
  const others = listOthers(site ?? [], device);
  return (
    <Expander title={t('data.switch')} aside={others.length}>
      {() => (
        <>
          {site === null && <p class="data-note">{t('data.switch.offline')}</p>}
          {others.length === 0 ? (
            <p class="data-note">{t('data.switch.none')}</p>
          ) : (
            <>
              <ul class="data-rows">
                {others.map(({ id, name, place }) => (
                  <li key={id}>
                    <span class="data-row-name">
                      <bdi>{localName(name)}</bdi>
                      <small>{place}</small>
                    </span>
                    <Button
                      label={t('data.switch.open', { name: localName(name) })}
                      onClick={() => void openPack(id)}
                    >
                      {t('data.switch.open.short')}
                    </Button>
                  </li>
                ))}
              </ul>
              <p class="data-note">{t('data.switch.note')}</p>
            </>
          )}
        </>
      )}
    </Expander>
  );
}

/** A pack that the device has a version of is the device's. */
function listOthers(site: NonNullable<PackChoices['site']>, device: PackChoices['device']) {
  const own = device.map(({ id, name, savedAt }) => ({
    id,
    name,
    place: t('data.switch.from.device', { when: packInstant(savedAt) }),
  }));
  const served = site
    .filter(({ id }) => !device.some((pack) => pack.id === id))
    .map(({ id, name, seats }) => ({ id, name, place: t('data.switch.from.site', { count: seats }) }));
  return [...own, ...served].filter(({ id }) => id !== openPackId.value);
}
