/** The numbers of the rule (§ 16b Abs. 3 AufenthG); callers take them from the facts register. */
export interface DayRules {
  /** Full days a year. */
  days: number;
  /** A working day of up to so many hours is half a day. */
  halfDayHours: number;
  /** In lecture time a week may be counted as a whole up to so many hours. */
  weekHours: number;
  /** So many days a week counts as a whole. */
  weekDays: number;
}

/** One calendar week of work that counts: hours per day, and whether it lies in lecture time. */
export interface WorkWeek {
  hours: number[];
  lectures: boolean;
}

/** How a week is counted, in days. */
export interface CountedWeek {
  hours: number;
  byDays: number;
  /** Null where the week cannot be counted as a whole. */
  byWeek: number | null;
  counted: number;
}

/** Counts one week both ways and takes the better one. */
export function countWeek({ hours, lectures }: WorkWeek, rules: DayRules): CountedWeek {
  const total = hours.reduce((sum, each) => sum + each, 0);
  const byDays = hours.reduce((days, each) => days + (each <= 0 ? 0 : each <= rules.halfDayHours ? 0.5 : 1), 0);
  const byWeek = lectures && total > rules.weekHours ? null : total > 0 ? rules.weekDays : 0;
  return { hours: total, byDays, byWeek, counted: byWeek === null ? byDays : Math.min(byDays, byWeek) };
}

/** Counts a year: the days used and those left (below zero when there are too many). */
export function countYear(weeks: WorkWeek[], rules: DayRules): { used: number; left: number; weeks: CountedWeek[] } {
  const counted = weeks.map((week) => countWeek(week, rules));
  const used = counted.reduce((sum, week) => sum + week.counted, 0);
  return { used, left: rules.days - used, weeks: counted };
}
