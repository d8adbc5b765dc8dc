import { limits, readPlan, type Plan, type PlanReading } from './plan.ts';

const version = 1;

/** The text of a plan's file: plain JSON, for people to keep and to pass on. */
export function planFile(plan: Plan): string {
  return `${JSON.stringify({ workshopPlan: version, ...plan }, null, 2)}\n`;
}

/** A file's name from the plan's title or another name, safe on every system. */
export function planFileName(plan: Plan, fallback: string): string {
  const name = (plan.title || fallback).normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60);
  return `${name || 'plan'}.json`;
}

/** Reads the text of a plan's file. */
export function readPlanFile(text: string): PlanReading {
  if (text.length > limits.bytes * 4) return { fault: 'large' };
  try {
    const { workshopPlan, ...rest } = JSON.parse(text) as Record<string, unknown>;
    if (typeof workshopPlan === 'number' && workshopPlan > version) return { fault: 'newer' };
    return workshopPlan === version ? readPlan(rest) : { fault: 'broken' };
  } catch {
    return { fault: 'broken' };
  }
}
