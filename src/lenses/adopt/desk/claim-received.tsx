import { formatInstant } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { DeskCase } from '../../../model/desk/desk-case';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { district } from '../../../state/district';
import { gapText } from './desk-words';

/** When the office received it, in the district's time; first, or how much later; a clock that is off. */
export function ClaimReceived({
  pledge,
  deskCase,
}: {
  readonly pledge: Pledge;
  readonly deskCase: DeskCase;
}) {
  const { claims } = deskCase;
  const zone = district.value?.info.timezone ?? 'UTC';
  const first = claims[0]?.pledge;
  const isOdd = claims.some((claim) => claim.pledge.id === pledge.id && claim.hasOddClock);
  return (
    <>
      {pledge.receivedAt === null
        ? t('adopt.desk.received.not-yet', { when: formatInstant(pledge.submittedAt, zone) })
        : formatInstant(pledge.receivedAt, zone)}{' '}
      {claims.length > 1 && pledge.receivedAt !== null && first && (
        <OrderMark pledge={pledge} first={first} />
      )}
      {isOdd && (
        <p>
          <span class="claim-flag">{t('adopt.desk.clock')}</span>{' '}
          <span class="aside">
            {t('adopt.desk.clock.said', { when: formatInstant(pledge.submittedAt, zone) })}
          </span>
        </p>
      )}
    </>
  );
}

function OrderMark({ pledge, first }: { readonly pledge: Pledge; readonly first: Pledge }) {
  if (pledge.id === first.id) return <span class="claim-first">{t('adopt.desk.first')}</span>;
  const gap = (pledge.receivedAt ?? 0) - (first.receivedAt ?? 0);
  return <span class="aside">{t('adopt.desk.later', { gap: gapText(gap) })}</span>;
}
