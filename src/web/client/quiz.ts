import { all, fill } from './dom.ts';

/** Says whether an answer is right, opens the explanation and counts. */
export function startQuizzes(): void {
  for (const block of all('[data-quiz]')) {
    const questions = all('fieldset', block);
    block.addEventListener('change', (event) => {
      const chosen = event.target as HTMLInputElement;
      const question = chosen.closest('fieldset')!;
      const right = chosen.dataset.correct === 'yes';
      const why = question.querySelector<HTMLDetailsElement>('.why')!;
      why.open = true;
      why.querySelector('summary')!.textContent = right ? question.dataset.right! : question.dataset.wrong!;
      const score = questions.filter((each) => each.querySelector('input:checked[data-correct]')).length;
      block.querySelector('.score')!.textContent = fill(block.dataset.score!, { r: score, t: questions.length });
    });
  }
}
