import { type CalendarEntry, writeCalendar } from '../io/write-calendar';
import { downloadFile } from './download-file';

/** Whole days for one's own calendar, worded by whoever asks. */
export type CalendarDays = readonly CalendarEntry[];

/**
 * Gives days as a calendar file.
 * @param now the device's clock, milliseconds since 1970
 */
export function downloadCalendar(fileName: string, name: string, days: CalendarDays, now = Date.now()): void {
  downloadFile(fileName, 'text/calendar;charset=utf-8', writeCalendar(name, days, now));
}
