import { formatClock, formatNumber } from './numbers.ts';
import type { Handler } from './index.ts';

/** A run sheet: clock times, and rows as tall as their minutes. */
export const agenda: Handler = (node, writer) => {
  const { props, children } = node;
  const minutes = Number(props.minutes);
  const end = clockMinutes(props.start!) + minutes;
  return {
    is: 'Agenda',
    title: writer.say(props.title!, node),
    total: writer.t('print.agenda.total', { start: props.start!, end: formatClock(end), hours: formatNumber(writer.lang, minutes / 60) }),
    heads: [writer.t('print.agenda.time'), writer.t('print.agenda.what'), writer.t('print.agenda.who'), writer.t('print.agenda.with'), writer.t('print.agenda.minutes')],
    slots: writer.blocks(children),
  };
};

/** One slot of a run sheet. */
export const slot: Handler = (node, writer) => ({
  is: 'Slot',
  time: formatClock(node.data?.startsAt ?? 0),
  minutes: Number(node.props.min),
  pause: node.props.kind === 'break',
  who: writer.say(node.props.who ?? '', node),
  with: writer.say(node.props.with ?? '', node),
  children: writer.blocks(node.children),
});

/** Hours of work, for the first time and again, with a total. */
export const effort: Handler = (node, writer) => ({
  is: 'Effort',
  title: writer.say(node.props.title!, node),
  heads: [writer.t('effort.work'), writer.t('effort.first'), writer.t('effort.repeat')],
  total: [writer.t('effort.sum'), formatNumber(writer.lang, Number(node.props.first)), formatNumber(writer.lang, Number(node.props.repeat))],
  unit: writer.t('print.effort.unit'),
  rows: writer.blocks(node.children),
});

/** One piece of work with its hours. */
export const work: Handler = (node, writer) => ({
  is: 'Work',
  children: writer.blocks(node.children),
  first: formatNumber(writer.lang, Number(node.props.first)),
  repeat: formatNumber(writer.lang, Number(node.props.repeat)),
});

function clockMinutes(time: string): number {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
}
