import { useRef } from 'preact/hooks';
import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { standingOf } from '../../../model/ledger/pledge-vocabulary';
import { ownPledges } from '../../../state/ledger';
import { Expander } from '../../../ui/expander';
import { ImportFile } from '../exchange/import-file';
import { DeviceCode } from './device-code';
import { PledgeCard } from './pledge-card';
import './my-pledges.css';

/** What this device has pledged, the newest first; what is closed is folded away. */
export function MyPledges() {
  const pledges = ownPledges.value;
  // A pledge that is withdrawn while one looks at it stays where it was, with the way to take that back.
  const seenOpen = useRef(new Set<string>());
  for (const { id, state } of pledges) if (standingOf[state] !== 'closed') seenOpen.current.add(id);
  const shown = pledges.filter(({ id }) => seenOpen.current.has(id));
  const closed = pledges.filter(({ id }) => !seenOpen.current.has(id));
  const open = pledges.filter(({ state }) => standingOf[state] !== 'closed').length;
  return (
    <section class="my-pledges" aria-labelledby="my-pledges-title">
      <h1 id="my-pledges-title">{t('adopt.page.mine')}</h1>
      <p class="adopt-answer">
        {pledges.length === 0 ? t('adopt.mine.none') : t('adopt.mine.count', { count: open })}
      </p>
      {shown.map((pledge) => (
        <PledgeCard key={pledge.id} pledge={pledge} />
      ))}
      <ImportFile />
      <div class="adopt-sections">
        {closed.length > 0 && (
          <Expander title={t('adopt.mine.closed')} aside={formatNumber(closed.length)}>
            {() => closed.map((pledge) => <PledgeCard key={pledge.id} pledge={pledge} />)}
          </Expander>
        )}
        <Expander title={t('adopt.mine.device')}>{() => <DeviceCode />}</Expander>
      </div>
    </section>
  );
}
