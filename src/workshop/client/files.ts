import { planFile, planFileName, readPlanFile } from '../file.ts';
import { limits } from '../plan.ts';
import { openPlan, showFault } from './address.ts';
import { one } from './dom.ts';
import { formatOf } from './names.ts';
import { plan } from './store.ts';
import { word } from './words.ts';

/** Saves the plan as a file and opens one, both by a click only. */
export function startFiles(): void {
  const input = one<HTMLInputElement>('[data-file]');
  one('[data-save]').addEventListener('click', () => offer(planFile(plan()), planFileName(plan(), formatOf(plan()) ?? word('fileName'))));
  one('[data-load]').addEventListener('click', () => input.click());
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    // The same file can be chosen again.
    const text = file && file.size <= limits.bytes * 4 ? await file.text() : undefined;
    input.value = '';
    if (!file) return;
    const reading = text === undefined ? { fault: 'large' as const } : readPlanFile(text);
    if ('plan' in reading) openPlan(reading.plan);
    else showFault(reading.fault === 'broken' ? 'file' : reading.fault);
    one('#plan').focus();
  });
}

function offer(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
