import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { planFragment, readFragment } from './link.ts';
import { emptyPlan, limits, type Plan } from './plan.ts';
import { seal } from './seal.ts';

const plan: Plan = {
  title: 'Bewerbungen am Freitag',
  group: '12 Studierende, Raum 204',
  start: '09:30',
  items: [
    { kind: 'content', ref: 'make-it-work/written-application#cv', minutes: 45, note: '' },
    { kind: 'break', minutes: 15, note: '' },
    { kind: 'own', minutes: 20, note: 'Runde mit Namen – 名前 – سلام' },
    { kind: 'content', ref: 'downloads/dl-cv-de', minutes: 0, note: 'je zwei drucken' },
  ],
};

/** A link as an attacker makes it: everything right but the content. */
const forged = (json: string) => `#plan=${seal(deflateSync(new TextEncoder().encode(json)))}`;
const rows = (...items: unknown[]) => forged(JSON.stringify(['', '', '09:00', items]));

describe('the link of a plan', () => {
  it('holds the whole plan', () => {
    expect(readFragment(planFragment(plan)!)).toEqual({ plan });
  });

  it('is short and made of letters that every messenger leaves alone', () => {
    expect(planFragment(plan)).toMatch(/^#plan=[\w-]{50,280}$/);
  });

  it('is the same for the same plan', () => {
    expect(planFragment(structuredClone(plan))).toBe(planFragment(plan));
  });

  it('is read although a messenger wrote its sign of equality as %3D', () => {
    expect(readFragment(planFragment(plan)!.replace('=', '%3D'))).toEqual({ plan });
  });

  it('is not made where the plan is too long for one', () => {
    const noise = (seed: number) => Array.from({ length: limits.note }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7919 + seed * 104729) % 20000))).join('');
    const items = Array.from({ length: limits.items }, (_, index) => ({ kind: 'own' as const, minutes: 5, note: noise(index) }));
    expect(planFragment({ ...emptyPlan(), items })).toBeUndefined();
  });

  it('is none of our business when the fragment is something else', () => {
    for (const hash of ['', '#', '#main', '#planner', '#plans=abc', '#q=plan=']) expect(readFragment(hash)).toBeUndefined();
  });
});

describe('a link that cannot be opened', () => {
  it('is damaged when a character is lost, added or changed anywhere', () => {
    const link = planFragment(plan)!;
    for (let index = 6; index < link.length; index++) {
      expect(readFragment(link.slice(0, index) + link.slice(index + 1)), `without character ${index}`).toMatchObject({ fault: expect.any(String) });
      expect(readFragment(`${link.slice(0, index)}${link[index] === 'A' ? 'B' : 'A'}${link.slice(index + 1)}`), `changed at ${index}`).toMatchObject({ fault: expect.any(String) });
      expect(readFragment(link.slice(0, index)), `cut at ${index}`).toMatchObject({ fault: expect.any(String) });
    }
  });

  it('is damaged when there is nothing or nonsense in it', () => {
    for (const hash of ['#plan=', '#plan=A', '#plan=%%%', '#plan=<script>alert(1)</script>', '#plan=AQIDBA', `#plan=${seal(new Uint8Array())}`, `#plan=${seal(new Uint8Array([1, 2, 3]))}`, '#plan=\u0000', `#plan=${'🙂'.repeat(40)}`]) {
      expect(readFragment(hash), hash).toEqual({ fault: 'broken' });
    }
  });

  it('comes from a newer planner when its version is higher', () => {
    expect(readFragment('#plan=AgAAAAAA')).toEqual({ fault: 'newer' });
  });

  it('is too large when it is longer than any of ours', () => {
    expect(readFragment(`#plan=${'A'.repeat(limits.link)}`)).toEqual({ fault: 'large' });
  });

  it('is too large when it unpacks into much more than a plan, without unpacking it all', () => {
    const bomb = `#plan=${seal(deflateSync(new Uint8Array(5_000_000), { level: 9 }))}`;
    expect(bomb.length).toBeLessThan(limits.link);
    expect(readFragment(bomb)).toEqual({ fault: 'large' });
  });

  it('is too large when it has too many rows or too long a text', () => {
    expect(rows(...Array.from({ length: limits.items + 1 }, () => [1, '-']))).toSatisfy((link: string) => 'fault' in readFragment(link)!);
    expect(readFragment(rows(...Array.from({ length: limits.items + 1 }, () => [1, '-'])))).toEqual({ fault: 'large' });
    expect(readFragment(rows([1, '=', 'x'.repeat(limits.note + 1)]))).toEqual({ fault: 'large' });
    expect(readFragment(rows([limits.minutes + 1, '=']))).toEqual({ fault: 'large' });
  });

  it.each([
    'null', '1', '"plan"', '[]', '{}', '[1,2,3,4]', '["","","09:00",{}]', '["","","9:00",[]]', '["","","25:00",[]]', '["","","09:00",[],1]', '[{},"","09:00",[]]',
    '["","","09:00",[null]]', '["","","09:00",[[]]]', '["","","09:00",[["5","-"]]]', '["","","09:00",[[-1,"-"]]]', '["","","09:00",[[1.5,"-"]]]',
    '["","","09:00",[[5,"-",{}]]]', '["","","09:00",[[5,"-","",1]]]', '["","","09:00",[[5,"../../etc/passwd"]]]', '["","","09:00",[[5,"javascript:alert(1)"]]]',
    '["","","09:00",[[5,"https://example.org/"]]]', '["","","09:00",[[5,"make-it-work/x\\"onclick=\\"alert(1)"]]]', '["","","09:00",[[5,"__proto__"]]]', '["","","09:00",[[5,["a"]]]]',
    '["","","09:00",[[5', '{"__proto__":{"polluted":1},"length":4}',
  ])('is damaged when it is well packed but no plan: %s', (json) => {
    expect(readFragment(forged(json))).toEqual({ fault: 'broken' });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('is damaged when it is nested without end', () => {
    expect(readFragment(forged(`${'['.repeat(30_000)}${']'.repeat(30_000)}`))).toEqual({ fault: 'broken' });
  });

  it('never throws, whatever it is', () => {
    let state = 20261122;
    const random = (below: number) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % below;
    const json = JSON.stringify([plan.title, plan.group, plan.start, plan.items.map(({ minutes, note }) => [minutes, '=', note])]);
    for (let round = 0; round < 3000; round++) {
      const at = random(json.length);
      const mutated = json.slice(0, at) + String.fromCharCode(random(round % 2 ? 128 : 0xffff)) + json.slice(at + random(4));
      const reading = readFragment(forged(mutated));
      expect(reading).toBeDefined();
      const bytes = Uint8Array.from({ length: random(200) }, () => random(256));
      expect(readFragment(`#plan=${seal(bytes)}`)).toBeDefined();
    }
  });
});
