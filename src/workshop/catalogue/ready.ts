import type { Lang } from '../../i18n/languages.ts';
import type { Content } from '../../model/content.ts';
import { textOf } from '../../model/outline.ts';
import { componentsOf, isComponent, type ComponentNode } from '../../model/tree.ts';
import type { Entry } from './chapter.ts';
import type { PlanSource } from './plans.ts';

/** A plan to start from: a format's agenda, each row with an id of its own. */
export interface ReadyPlan {
  id: string;
  /** The format's chapter. */
  format: string;
  title: string;
  lang: Lang;
  /** `09:30` */
  start: string;
  minutes: number;
  rows: Entry[];
}

/** A ready-made plan in a language; its words are the agenda's. */
export function readyPlan(content: Content, lang: Lang, id: string, source: PlanSource): ReadyPlan {
  const document = content.document(lang, source.format);
  const agenda = agendaOf(content, lang, source)!;
  const slots = slotsOf(agenda);
  const rows = source.rows.map((row, index): Entry => {
    const slot = slots[index]!;
    return {
      ref: `${source.format}#${source.agenda}--${row.id}`,
      kind: slot.props.kind === 'break' ? 'break' : 'slot',
      title: textOf(slot),
      lang: agenda.data?.lang ?? document.lang,
      minutes: row.minutes,
      uses: row.uses,
      anchor: agenda.data!.id!,
      ...(slot.props.who && { who: slot.props.who }),
      ...(slot.props.with && { material: slot.props.with }),
    };
  });
  return { id, format: source.format, title: document.meta.title, lang: document.lang, start: agenda.props.start!, minutes: Number(agenda.props.minutes), rows };
}

/** The agenda a plan follows; nothing where the chapter has no agenda of this id. */
export function agendaOf(content: Content, lang: Lang, source: Pick<PlanSource, 'format' | 'agenda'>): ComponentNode | undefined {
  return componentsOf(content.document(lang, source.format).tree, 'Agenda').find(({ props }) => props.id === source.agenda);
}

/** The slots of an agenda in order. */
export function slotsOf(agenda: ComponentNode): ComponentNode[] {
  return agenda.children.filter((child): child is ComponentNode => isComponent(child, 'Slot'));
}
