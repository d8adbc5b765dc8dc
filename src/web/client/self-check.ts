import { all, fill } from './dom.ts';

/** Adds up the answers and shows the one result that fits. */
export function startSelfChecks(): void {
  for (const block of all('[data-selfcheck]')) {
    const statements = all('fieldset', block);
    const results = all('[data-from]', block);
    const status = block.querySelector('.sum')!;
    const update = (): void => {
      const answers = all<HTMLInputElement>('fieldset input:checked', block);
      const complete = answers.length === statements.length;
      const sum = answers.reduce((total, answer) => total + Number(answer.value), 0);
      const fitting = results.findLast((result) => sum >= Number(result.dataset.from));
      for (const result of results) result.hidden = !complete || result !== fitting;
      status.textContent = fill(block.dataset.sum!, { s: sum, m: statements.length * 2 });
      (status as HTMLElement).hidden = answers.length === 0;
    };
    block.addEventListener('change', update);
    addEventListener('beforeprint', () => results.forEach((result) => (result.hidden = false)));
    addEventListener('afterprint', update);
    update();
  }
}
