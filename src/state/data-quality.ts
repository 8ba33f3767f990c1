import { computed, signal } from '@preact/signals';
import { compute } from './compute';
import { district } from './district';
import { openMatters } from './field-check';
import { latestAnswer } from './latest-answer';
import { keptSeats, ledger, today } from './ledger';

/** Whether somebody looks at it. */
export const isQualityShown = signal(false);

const question = computed(() => {
  if (!isQualityShown.value || !district.value) return null;
  const { seats } = ledger.value;
  return {
    today: today.value,
    apart: new Map(
      [...seats].flatMap(([id, { apartFrom }]) => (apartFrom.length > 0 ? [[id, apartFrom]] : [])),
    ),
    kept: new Set(keptSeats.value.keys()),
    ...openMatters.value,
  };
});

/** How complete, how old and how consistent the data of the seats are, over the district as it is now. */
export const dataQuality = latestAnswer(question, (asked, abort) => compute.dataQuality(asked, abort));
