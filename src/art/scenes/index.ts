import type { Node } from '../core/graph.ts';
import { applicationVocabulary } from './application-vocabulary.ts';
import { applicationWorkshop } from './application-workshop.ts';
import { careerConsultation } from './career-consultation.ts';
import { careerWalk } from './career-walk.ts';
import { careerWorkshop } from './career-workshop.ts';
import { companyVisit } from './company-visit.ts';
import { contractAndRights } from './contract-and-rights.ts';
import { films } from './films.ts';
import { findTheRightJob } from './find-the-right-job.ts';
import { firstMonthsAtWork } from './first-months-at-work.ts';
import { glossary } from './glossary.ts';
import { home } from './home.ts';
import { jobInterview } from './job-interview.ts';
import { makeItWork } from './make-it-work.ts';
import { notFound } from './not-found.ts';
import { planYourStart } from './plan-your-start.ts';
import { residenceAndWorkPermit } from './residence-and-work-permit.ts';
import { welcomeImKmu } from './welcome-im-kmu.ts';
import { welcomeIntroduction } from './welcome-introduction.ts';
import { whoSupportsYou } from './who-supports-you.ts';
import { whySme } from './why-sme.ts';
import { workshop } from './workshop.ts';
import { writtenApplication } from './written-application.ts';
import { yourStrengths } from './your-strengths.ts';

/** Every illustration by its id: chapters, covers and the site's own pages. */
export const scenes: Record<string, () => Node> = {
	'why-sme': whySme,
	'plan-your-start': planYourStart,
	'find-the-right-job': findTheRightJob,
	'written-application': writtenApplication,
	'job-interview': jobInterview,
	'your-strengths': yourStrengths,
	'first-months-at-work': firstMonthsAtWork,
	'contract-and-rights': contractAndRights,
	'residence-and-work-permit': residenceAndWorkPermit,
	'who-supports-you': whoSupportsYou,
	'application-vocabulary': applicationVocabulary,
	'welcome-introduction': welcomeIntroduction,
	'application-workshop': applicationWorkshop,
	'career-workshop': careerWorkshop,
	'career-consultation': careerConsultation,
	'company-visit': companyVisit,
	'career-walk': careerWalk,
	'make-it-work': makeItWork,
	'welcome-im-kmu': welcomeImKmu,
	home,
	films,
	glossary,
	workshop,
	'not-found': notFound,
};
