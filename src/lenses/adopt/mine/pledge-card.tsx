import { openFeature } from '../../../actions/open-feature';
import { t } from '../../../i18n/translate';
import { isProposal } from '../../../model/ledger/commentable';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { district } from '../../../state/district';
import { ledger, ownDevices, today } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { Expander } from '../../../ui/expander';
import { AuditTrail } from '../audit/audit-trail';
import { SendPledge } from '../exchange/send-pledge';
import { CommentBox } from '../say/comment-box';
import { CareSection } from './care-section';
import { ContactLine } from './contact-line';
import { DueLines } from './due-lines';
import { duesOf, firstRefusalText } from './due-words';
import { KeeperActions } from './keeper-actions';
import { nowText } from './now-words';
import { canWithdraw } from './own-steps';
import { Papers } from './papers';
import { PledgeTimeline } from './pledge-timeline';
import { pledgeTitle, seatText } from './target-words';
import { timelineRows } from './timeline-rows';
import { WithdrawForm } from './withdraw-form';
import './pledge-card.css';

/** A pledge of this device: how it stands, whose turn it is, and behind lines of their own the rest. */
export function PledgeCard({ pledge }: { readonly pledge: Pledge }) {
  const { submission, state } = pledge;
  const { target, organisation, displayName, message } = submission;
  const title = pledgeTitle(pledge);
  const dues = duesOf(pledge);
  const firstRefusal = firstRefusalText(dues, today.value);
  const rows = timelineRows(pledge, ownDevices.value, district.value?.info.timezone ?? 'UTC');
  return (
    <section class="pledge-card" aria-label={title} tabIndex={-1}>
      <h2>{title}</h2>
      <p class="pledge-state" role="status">
        {t(`adopt.state.${state}`)}
      </p>
      <p>{nowText(pledge, ledger.value.settings)}</p>
      <SendPledge pledge={pledge} />
      <LastWord pledge={pledge} />
      {firstRefusal && <p>{firstRefusal}</p>}
      <DueLines dues={dues} />
      <p>
        {organisation}
        {displayName && ` ${t('common.sentence.separator')} ${t('adopt.mine.as', { name: displayName })}`}
      </p>
      {message && <p class="pledge-message">{message}</p>}
      <p class="pledge-actions">
        {target.kind === 'seat' && (
          <Button look="quiet" onClick={() => openFeature({ kind: 'seat', id: target.seatId })}>
            {t('adopt.mine.open')}
          </Button>
        )}
      </p>
      {state === 'active' && <KeeperActions pledge={pledge} isDue={firstRefusal !== null} />}
      {canWithdraw(pledge) && <WithdrawForm key="withdraw" pledgeId={pledge.id} type="withdraw" />}
      {state === 'withdrawn' && <WithdrawForm key="reopen" pledgeId={pledge.id} type="reopen" />}
      <div class="pledge-sections">
        <Expander
          title={t('adopt.mine.timeline')}
          aside={t('adopt.mine.timeline.steps', { count: rows.length })}
        >
          {() => <PledgeTimeline rows={rows} />}
        </Expander>
        {isProposal(pledge) && (
          <Expander title={t('adopt.say.title')}>
            {() => <CommentBox subject={{ kind: 'pledge', id: pledge.id }} />}
          </Expander>
        )}
        <AuditTrail subject={{ kind: 'pledge', id: pledge.id }} />
        {state === 'active' && target.kind === 'seat' && <CareSection seatId={target.seatId} />}
        <Papers pledge={pledge} dues={dues} />
        <Expander title={t('adopt.mine.contact')}>{() => <ContactLine pledgeId={pledge.id} />}</Expander>
      </div>
    </section>
  );
}

/** What the office said last, where it needs to be read: why it refused, and what it proposes instead. */
function LastWord({ pledge: { state, steps, alternative, request } }: { readonly pledge: Pledge }) {
  const last = steps.at(-1);
  const isDeclined = last?.type === 'pledge-request-declined' && request === null;
  if (isDeclined) return <p>{t('adopt.mine.declined', { reason: last.reason ?? '' })}</p>;
  if (state === 'active' || !last?.reason) return null;
  return (
    <>
      <p>{t('adopt.mine.reason', { reason: last.reason })}</p>
      {state === 'refused' && alternative && (
        <p>
          <Button look="quiet" onClick={() => openFeature({ kind: 'seat', id: alternative })}>
            {t('adopt.mine.alternative', { seat: seatText(alternative) })}
          </Button>
        </p>
      )}
    </>
  );
}
