import type { Handler } from './index.ts';
import { titleLine } from './parts.ts';

/** A sheet to write on: its title and what it holds. */
export const worksheet: Handler = ({ props, children }, writer) => [titleLine(props.title!, writer), ...writer.blocks(children)];
