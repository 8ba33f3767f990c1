/**
 * A wall-clock moment of the district as the date that `opening_hours` can read. The library asks a
 * date for its parts in the host's zone; this one answers with the district's. Where the host's clock
 * skips that very minute (the spring night of daylight saving) a plain date would answer an hour later,
 * so hours and minutes are kept apart from the instant beneath.
 */
export class WallClockDate extends Date {
  readonly #hours: number;
  readonly #minutes: number;

  private constructor(year: number, month: number, day: number, hours: number, minutes: number) {
    super(year, month - 1, day, hours, minutes);
    this.#hours = hours;
    this.#minutes = minutes;
  }

  /**
   * @param moment `YYYY-MM-DDTHH:MM` in the district's zone.
   * @throws RangeError where it is no moment of the calendar.
   */
  static at(moment: string): WallClockDate {
    const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(moment);
    const [year = 0, month = 0, day = 0, hours = 0, minutes = 0] = (match?.slice(1) ?? []).map(Number);
    const date = new WallClockDate(year, month, day, hours, minutes);
    const isInCalendar = date.getMonth() + 1 === month && date.getDate() === day;
    if (!match || !isInCalendar || hours > 23 || minutes > 59) {
      throw new RangeError(`"${moment}" is no moment: expected YYYY-MM-DDTHH:MM.`);
    }
    return date;
  }

  override getHours(): number {
    return this.#hours;
  }

  override getMinutes(): number {
    return this.#minutes;
  }
}
