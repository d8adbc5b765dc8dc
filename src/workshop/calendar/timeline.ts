import { addDays, longDay } from './dates.ts';

/** A step of a preparation as the page shows it. */
export interface Step {
  id: string;
  /** Days before (minus) or after the event. */
  at: number;
  title: string;
  text: string;
}

/** A step with its day. */
export interface DatedStep extends Step {
  day: string;
  words: string;
}

/** Gives each step its day, counted from the day of the event. */
export function dateSteps(steps: Step[], event: string, tag: string): DatedStep[] {
  return steps.map((step) => {
    const day = addDays(event, step.at);
    return { ...step, day, words: longDay(tag, day) };
  });
}

/** Where the event itself stands among the steps: before the first that comes after it. */
export function placeOfEvent(steps: Pick<Step, 'at'>[]): number {
  const after = steps.findIndex(({ at }) => at > 0);
  return after < 0 ? steps.length : after;
}
