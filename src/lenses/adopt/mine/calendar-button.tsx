import { downloadCalendar } from '../../../actions/download-calendar';
import { t } from '../../../i18n/translate';
import type { Due } from '../../../model/adoption/pledge-dues';
import { seatAddress } from '../../../model/adoption/seat-address';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { district } from '../../../state/district';
import { today } from '../../../state/ledger';
import { packInLinks } from '../../../state/open-pack';
import { Button } from '../../../ui/button';
import { calendarDays } from './calendar-days';
import { pledgeTitle } from './target-words';

interface CalendarButtonProps {
  readonly pledge: Pledge;
  readonly dues: readonly Due[];
}

/** The days that matter, for one's own calendar. */
export function CalendarButton({ pledge, dues }: CalendarButtonProps) {
  const download = () => {
    const { target } = pledge.submission;
    const info = district.value?.info;
    const title = pledgeTitle(pledge);
    const days = calendarDays(dues, {
      pledgeId: pledge.id,
      title,
      today: today.value,
      address: info && target.kind === 'seat' ? seatAddress(info, target.seatId, packInLinks()) : null,
    });
    downloadCalendar(`zuozuo-${pledge.id}.ics`, t('adopt.mine.calendar.name', { what: title }), days);
  };
  return (
    <>
      <Button onClick={download}>{t('adopt.mine.calendar')}</Button>
      <p class="adopt-note">{t('adopt.mine.calendar.about')}</p>
    </>
  );
}
