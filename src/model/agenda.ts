import { isComponent, walk, type Tree } from './tree.ts';

/** Gives every slot of an agenda the minute after midnight at which it begins. */
export function timeAgendas(tree: Tree): void {
  walk(tree, (node) => {
    if (!isComponent(node, 'Agenda')) return;
    const [hour, minute] = node.props.start!.split(':').map(Number) as [number, number];
    let clock = hour * 60 + minute;
    for (const slot of node.children) {
      slot.data = { ...slot.data, startsAt: clock };
      if (isComponent(slot)) clock += Number(slot.props.min);
    }
  });
}
