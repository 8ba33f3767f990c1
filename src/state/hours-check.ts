import { computed } from '@preact/signals';
import { adoptPage } from './adopt-page';
import { compute } from './compute';
import { district } from './district';
import { latestAnswer } from './latest-answer';
import { ledgerInstant } from './ledger';
import { lens } from './lens';
import { draftOf } from './pledge-drafts';
import { wallClockMinute } from './wall-clock';

const question = computed(() => {
  const value = adoptPage.value === 'share' ? draftOf('pledge share').openingHours.trim() : '';
  if (!district.value || lens.value !== 'adopt' || value === '') return null;
  return { value, at: wallClockMinute(ledgerInstant.value, district.value.info.timezone) };
});

/** Whether the opening hours of the form "share" can be read, and what they say of now. */
export const hoursCheck = latestAnswer(question, compute.hours);
