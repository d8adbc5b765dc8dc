import { icu } from './icu.ts';
import { language } from './language.ts';
import { length } from './length.ts';
import { numbers } from './numbers.ts';
import type { Rule } from './pair.ts';
import { structure } from './structure.ts';
import { terms } from './terms.ts';
import { typography } from './typography.ts';

/** All rules, by name. */
export const rules = { structure, numbers, terms, language, length, typography, icu } as const satisfies Record<string, Rule>;

/** Name of a rule. */
export type RuleName = keyof typeof rules;
