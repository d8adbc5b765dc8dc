import { describe, expect, it } from 'vitest';
import { planFile, planFileName, readPlanFile } from './file.ts';
import { emptyPlan, limits, type Plan } from './plan.ts';

const plan: Plan = { ...emptyPlan(), title: 'Rundgang: 5 Stände', items: [{ kind: 'content', ref: 'welcome-im-kmu/career-walk', minutes: 240, note: 'Halle 4' }] };

describe('the file of a plan', () => {
  it('holds the whole plan', () => {
    expect(readPlanFile(planFile(plan))).toEqual({ plan });
  });

  it('can be read by people', () => {
    expect(planFile(plan)).toContain('"ref": "welcome-im-kmu/career-walk"');
  });

  it('is named after the plan', () => {
    expect(planFileName(plan, 'plan')).toBe('Rundgang-5-Stände.json');
    expect(planFileName({ ...plan, title: '../../etc' }, 'plan')).toBe('etc.json');
    expect(planFileName(emptyPlan(), 'plan')).toBe('plan.json');
  });

  it.each(['', 'null', '[]', '7', 'PK\u0003\u0004', '{"workshopPlan":1}', '{"workshopPlan":"1"}', '{"title":"x"}', '{"workshopPlan":1,"__proto__":{"start":"09:00"}}'])('is refused when it is %s', (text) => {
    expect(readPlanFile(text)).toEqual({ fault: 'broken' });
  });

  it('is refused when it is newer or far too large', () => {
    expect(readPlanFile('{"workshopPlan":2}')).toEqual({ fault: 'newer' });
    expect(readPlanFile(' '.repeat(limits.bytes * 5))).toEqual({ fault: 'large' });
  });
});
