import { lookAtPoint } from '../../../actions/look-at';
import { formatMetres } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import { featuresById } from '../../../state/district';
import { ledger } from '../../../state/ledger';
import { type OpenProposal, proposalsNearby, proposalsOrigin } from '../../../state/proposals';
import { Button } from '../../../ui/button';
import { Expander } from '../../../ui/expander';
import { seatTitle } from '../../shared/seat-words';
import { CommentBox } from './comment-box';
import './proposal-list.css';

/** A proposed site and the street around it fill the map at this zoom. */
const siteZoom = 18;

/** Offers and proposals that are open for comment, nearest first. */
export function ProposalList() {
  const proposals = proposalsNearby.value;
  const origin = proposalsOrigin.value;
  if (proposals.length === 0) return <p>{t('adopt.say.proposals.none')}</p>;
  return (
    <>
      {origin && (
        <p class="comment-note">
          {t('adopt.say.proposals.near', { place: t(`adopt.say.proposals.near.${origin.from}`) })}
        </p>
      )}
      <div class="proposal-list">
        {proposals.map((proposal) => (
          <Expander
            key={`${proposal.subject.kind} ${proposal.subject.id}`}
            title={titleOf(proposal)}
            aside={asideOf(proposal)}
          >
            {() => <Proposal proposal={proposal} />}
          </Expander>
        ))}
      </div>
    </>
  );
}

function asideOf({ distance, daysLeft }: OpenProposal): string {
  const days =
    daysLeft === 0 ? t('adopt.say.proposal.last') : t('adopt.say.proposal.days', { count: daysLeft });
  return distance === null ? days : [formatMetres(distance), days].join(t('common.sentence.separator'));
}

function titleOf({ subject }: OpenProposal): string {
  if (subject.kind === 'offer') {
    const street = ledger.value.offers.get(subject.id)?.offer.streetName;
    return street ? localName(street) : t('adopt.say.proposal.offer');
  }
  const submission = ledger.value.pledges.get(subject.id)?.submission;
  if (!submission) return subject.id;
  const name = submission.displayName ?? submission.organisation;
  switch (submission.track) {
    case 'design':
      return t('adopt.say.proposal.design', { name });
    case 'donate':
      return t('adopt.say.proposal.donate', { name });
    default:
      return t('adopt.say.proposal.plan', { name });
  }
}

function Proposal({ proposal }: { readonly proposal: OpenProposal }) {
  const { subject, position } = proposal;
  return (
    <div class="proposal">
      {linesOf(proposal).map((line) => (
        <p key={line} class="proposal-line">
          {line}
        </p>
      ))}
      {position && (
        <Button look="quiet" onClick={() => lookAtPoint(position, siteZoom)}>
          {t('adopt.say.proposal.show')}
        </Button>
      )}
      <CommentBox subject={subject} />
    </div>
  );
}

/** What it is, and what it says for itself. */
function linesOf({ subject }: OpenProposal): readonly string[] {
  if (subject.kind === 'offer') {
    const gain = ledger.value.offers.get(subject.id)?.offer.gain;
    const isLength = gain?.unit === 'metres';
    const brings = isLength
      ? [
          t('adopt.say.proposal.gain', {
            metres: formatMetres(gain.value),
            walk: formatMetres(gain.walk),
          }),
        ]
      : [];
    return [t('adopt.say.proposal.offer'), ...brings];
  }
  const submission = ledger.value.pledges.get(subject.id)?.submission;
  if (!submission) return [];
  const { target, message } = submission;
  const seat = target.kind === 'seat' ? featuresById.value.seat.get(target.seatId) : undefined;
  return [...(seat ? [seatTitle(seat)] : []), ...(message ? [message] : [])];
}
