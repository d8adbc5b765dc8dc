// The interactive parts of a chapter. Everything can be read and printed without them.
import { startCards } from './cards.ts';
import { startDirectories } from './directory.ts';
import { all } from './dom.ts';
import { startFilms } from './films.ts';
import { startKeeping } from './keep.ts';
import { startPhrases } from './phrases.ts';
import { startQuizzes } from './quiz.ts';
import { startSelfChecks } from './self-check.ts';
import { startTrees } from './tree.ts';

startCards();
startKeeping();
startSelfChecks();
startTrees();
startQuizzes();
startDirectories();
startPhrases();
startFilms();

// Few chapters have a calculator; its script comes when the reader is a screen away.
for (const block of all('[data-calculator]')) {
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void import('./calculator.ts').then(({ startCalculator }) => startCalculator(block));
    },
    { rootMargin: '100%' },
  );
  near.observe(block);
}
