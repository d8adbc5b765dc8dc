import type { Handler } from './index.ts';

const weeks = 26;

/** The day account as a table to fill in, one row a week. */
export const calculator: Handler = (node, writer) => ({
  is: 'Calculator',
  title: writer.say(node.props.title!, node),
  hint: writer.t('print.account.hint'),
  heads: [writer.t('print.account.week'), writer.t('print.account.byDays'), writer.t('print.account.byWeeks'), writer.t('print.account.counts'), writer.t('print.account.sum')],
  rows: weeks,
});
