import { countYear, type WorkWeek } from '../../model/day-account.ts';
import { all, fill } from './dom.ts';

/** Counts the days of a student permit from groups of equal weeks. */
export function startCalculator(block: HTMLElement): void {
  const { days, halfDayHours, weekHours, weekDays, result, over, locale } = block.dataset;
  const rules = { days: Number(days), halfDayHours: Number(halfDayHours), weekHours: Number(weekHours), weekDays: Number(weekDays) };
  const number = new Intl.NumberFormat(locale);
  const update = (): void => {
    const weeks = all('tbody tr', block).flatMap((row) => weeksOf(row, rules.halfDayHours));
    const { used, left } = countYear(weeks, rules);
    const values = { u: number.format(used), l: number.format(rules.days), r: number.format(left) };
    block.querySelector('.sum')!.textContent = weeks.length === 0 ? '' : fill(left < 0 ? over! : result!, values);
  };
  block.addEventListener('input', update);
  update();
}

function weeksOf(row: HTMLElement, halfDayHours: number): WorkWeek[] {
  const value = (name: string): number => Number(row.querySelector<HTMLInputElement>(`[data-name="${name}"]`)!.value);
  const lectures = row.querySelector<HTMLInputElement>('[data-name="term"]')!.checked;
  const [hours, half] = [value('hours'), value('half')];
  const full = value('full') || (half === 0 && hours > 0 ? Math.ceil(hours / 8) : 0);
  const perFullDay = full > 0 ? Math.max(halfDayHours + 0.5, (hours - half * halfDayHours) / full) : 0;
  const week = { hours: [...Array<number>(full).fill(perFullDay), ...Array<number>(half).fill(halfDayHours)], lectures };
  return week.hours.length > 0 ? Array.from({ length: Math.min(53, value('weeks')) }, () => week) : [];
}
