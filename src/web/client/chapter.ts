// The interactive parts of a chapter. Everything can be read and printed without them.
import { startCards } from './cards.ts';
import { startCalculators } from './calculator.ts';
import { startKeeping } from './keep.ts';
import { startQuizzes } from './quiz.ts';
import { startSelfChecks } from './self-check.ts';
import { startTrees } from './tree.ts';
import { startDirectories } from './directory.ts';
import { startPhrases } from './phrases.ts';
import { startFilms } from './films.ts';

startCards();
startKeeping();
startSelfChecks();
startTrees();
startQuizzes();
startDirectories();
startCalculators();
startPhrases();
startFilms();
