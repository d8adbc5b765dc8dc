import { all } from './dom.ts';

/** Gives each German phrase a button that copies it. */
export function startPhrases(): void {
  for (const phrase of all('.phrase q')) {
    const { copy, copied } = phrase.closest<HTMLElement>('[data-copy]')!.dataset;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = copy!;
    button.setAttribute('aria-label', `${copy}: ${phrase.textContent}`);
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(phrase.textContent!);
      button.textContent = copied!;
    });
    phrase.closest('div')!.querySelector('dd')!.append(' ', button);
  }
}
