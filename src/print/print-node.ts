import type { ComponentName, PaperComponentName } from '../model/vocabulary.ts';

/** What the templates read: plain data, no functions. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** Kinds of nodes that come from Markdown and from the layout. */
export type MarkdownKind =
  | 'text' | 'strong' | 'emphasis' | 'delete' | 'code' | 'break' | 'link' | 'picture'
  | 'heading' | 'paragraph' | 'list' | 'quote' | 'table' | 'rule';

export type LayoutKind = 'row' | 'wide' | 'figures' | 'pair' | 'spoken';

/** One node of a document as the templates read it; `is` names the template's handler. */
export type PrintNode = { is: MarkdownKind | LayoutKind | ComponentName | PaperComponentName | 'PrintedSheet'; [field: string]: Json };

/** Something said at the side of a paragraph: a term at its first use, or the address of a link. */
export type SideNote = { word: string; gloss: string; lang: string } | { address: string; url: string };
