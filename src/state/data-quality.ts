import { computed, signal } from '@preact/signals';
import { compute } from './compute';
import { district } from './district';
import { latestAnswer } from './latest-answer';
import { ledger, seatStandings, today } from './ledger';

/** Whether somebody looks at it. */
export const isQualityShown = signal(false);

const question = computed(() => {
  if (!isQualityShown.value || !district.value) return null;
  const { reports, surveys } = ledger.value;
  return {
    today: today.value,
    kept: new Set([...seatStandings.value].flatMap(([id, { keeper }]) => (keeper ? [id] : []))),
    reported: new Set(
      [...reports.values()].flatMap(({ seatId, resolved }) => (resolved === null ? [seatId] : [])),
    ),
    surveyed: new Set(
      [...surveys.values()].flatMap(({ seatId, verdict }) => (verdict === 'waiting' ? [seatId] : [])),
    ),
  };
});

/** How complete, how old and how consistent the data of the seats are, over the district as it is now. */
export const dataQuality = latestAnswer(question, (asked, abort) => compute.dataQuality(asked, abort));
