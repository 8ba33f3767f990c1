import { giveCommand } from '../../../actions/give-command';
import { lookAtOffer, pointAtOffer } from '../../../actions/point-at-offer';
import { formatMetres, formatNumber } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import { type OfferRecord, subjectKey } from '../../../model/ledger/ledger-state';
import type { OfferedBuilding, OfferedGain } from '../../../model/offer/offer';
import { ledger } from '../../../state/ledger';
import { pointedOffer } from '../../../state/offer-list';
import { Badge } from '../../../ui/badge';
import { ActionForm } from './action-form';

interface OfferRowProps {
  readonly record: OfferRecord;
  /** As on the map. */
  readonly number: number;
  readonly onDone: (sentence: string) => void;
}

/** One offered place: what a seat there brings, whom to ask, what was said of it, what became of it. */
export function OfferRow({ record, number, onDone }: OfferRowProps) {
  const { offer, state, withdrawnReason, pledgeIds } = record;
  const place = offer.streetName ? localName(offer.streetName) : t('adopt.office.offer.unnamed');
  const [nearest] = offer.buildings;
  return (
    <li data-hovered={pointedOffer.value === offer.id}>
      <div class="office-row-head">
        <button
          type="button"
          class="office-row-title"
          onClick={() => lookAtOffer(offer)}
          onPointerEnter={() => pointAtOffer(offer.id)}
          onPointerLeave={() => pointAtOffer(null)}
          onFocus={() => pointAtOffer(offer.id)}
          onBlur={() => pointAtOffer(null)}
        >
          {t('adopt.office.offer.title', { number, place })}
        </button>
        <Badge>{t(`adopt.office.offer.${state}`)}</Badge>
      </div>
      <p>{gainText(offer.gain)}</p>
      <p class="office-row-fact">{nearest ? buildingText(nearest) : t('adopt.office.offer.alone')}</p>
      <p class="office-row-fact">
        {commentText(offer.id)}
        {pledgeIds.length > 0 && (
          <>
            {t('common.sentence.separator')}
            {t('adopt.office.offer.pledges', { count: pledgeIds.length })}
          </>
        )}
      </p>
      {withdrawnReason && <p>{t('adopt.office.reason.given', { reason: withdrawnReason })}</p>}
      <div class="office-row-actions">
        {state === 'withdrawn' ? (
          <ActionForm
            label={t('adopt.office.offer.reopen')}
            question={t('adopt.office.offer.reopen.question', { place })}
            confirm={t('adopt.office.offer.reopen')}
            reason="required"
            act={(reason) =>
              giveCommand('office', { type: 'reopen-offer', offerId: offer.id, reason: reason ?? '' })
            }
            onDone={() => onDone(t('adopt.office.offer.reopen.done', { place }))}
          />
        ) : (
          state === 'open' && (
            <ActionForm
              label={t('adopt.office.offer.withdraw')}
              question={t('adopt.office.offer.withdraw.question', { place })}
              confirm={t('adopt.office.offer.withdraw')}
              reason="required"
              look="quiet"
              act={(reason) =>
                giveCommand('office', { type: 'withdraw-offer', offerId: offer.id, reason: reason ?? '' })
              }
              onDone={() => onDone(t('adopt.office.offer.withdraw.done', { place }))}
            />
          )
        )}
      </div>
    </li>
  );
}

/** What a seat there brings, in words. */
function gainText({ value, unit, walk, required }: OfferedGain): string {
  const gain = t(`adopt.office.gain.${unit}`, {
    gain: unit === 'metres' ? formatMetres(value) : formatNumber(value, 1),
    walk: formatMetres(walk),
  });
  if (required.length === 0) return gain;
  const needs = required.map((token) => t(`need.${token}`)).join(t('common.list.separator'));
  return t('adopt.office.gain.for', { gain, needs });
}

/** The building to ask and its role, never a person. */
function buildingText({ name, distance, liaisons }: OfferedBuilding): string {
  const values = { building: localName(name), distance: formatMetres(distance), count: liaisons ?? 0 };
  if (liaisons === null) return t('adopt.office.offer.building', values);
  return t(liaisons > 0 ? 'adopt.office.offer.building.liaison' : 'adopt.office.offer.building.none', values);
}

function commentText(offerId: string): string {
  const comments = ledger.value.comments.get(subjectKey({ kind: 'offer', id: offerId })) ?? [];
  const count = (stance: 'support' | 'objection') =>
    formatNumber(comments.filter((comment) => comment.stance === stance).length);
  return t('adopt.office.offer.comments', { support: count('support'), objection: count('objection') });
}
