import type { Word } from '../ui/spoken.ts';
import { addressOf } from '../reference.ts';
import { all, one } from './dom.ts';
import { siteRoot } from './words.ts';

/** A building block as the page lists it. */
export interface Block {
  ref: string;
  kind: string;
  title: string;
  lang: string;
  /** Title of its chapter. */
  context: string;
  contextLang: string;
  minutes: number;
  uses: string[];
  who: string;
  material: string;
  /** Address without a language. */
  url: string;
}

const list = one('[data-list]');

/** All building blocks by reference. */
export const blocks = new Map(all<HTMLButtonElement>('button[data-ref]', list).map((button) => [button.dataset.ref!, read(button)]));

/** The rows of each ready-made plan, in order. */
export const readyPlans = new Map(all('[data-plan]', list).map((plan) => [plan.dataset.plan!, all('button', plan).map(({ dataset }) => blocks.get(dataset.ref!)!)]));

function read(button: HTMLButtonElement): Block {
  const { ref, kind, minutes, uses = '', anchor, who = '', material = '' } = button.dataset as Record<string, string>;
  const name = one('.name', button);
  const group = button.closest<HTMLElement>('[data-context]');
  const context = kind === 'chapter' || kind === 'format' ? '' : (group?.dataset.context ?? '');
  return {
    ref: ref!, kind: kind!, title: name.textContent.trim(), lang: name.lang, context, contextLang: group?.dataset.contextLang ?? '',
    minutes: Number(minutes), uses: uses.split(' ').filter(Boolean), who, material, url: siteRoot + addressOf(ref!, anchor),
  };
}

/** The word for what a block is. */
export function kindWord(block: Block): Word {
  return `kind.${block.kind}` as Word;
}

/** A title as it stands on a handout: the name before the colon, not what is done in detail. */
export function shortTitle(title: string): string {
  const [name, rest] = title.split(/[:：]\s/, 2);
  return rest && name!.length <= 70 ? name! : title;
}
