import type { Handler } from './index.ts';

/** Two columns with drawn marks and words. */
export const doDont: Handler = (node, writer) => {
  const parts = writer.blocks(node.children);
  return {
    is: 'DoDont',
    title: writer.say(node.props.title!, node),
    doLabel: writer.t('dodont.do'),
    dontLabel: writer.t('dodont.dont'),
    dos: parts.filter(({ is }) => is === 'Do'),
    donts: parts.filter(({ is }) => is === 'Dont'),
  };
};

/** What works. */
export const does: Handler = (node, writer) => ({ is: 'Do', children: writer.blocks(node.children) });

/** What does not. */
export const donts: Handler = (node, writer) => ({ is: 'Dont', children: writer.blocks(node.children) });
