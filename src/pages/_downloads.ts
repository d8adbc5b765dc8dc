// The templates of a page, gathered where downloads and print may both be asked. A name with _ is no route.
import { downloadsList, type DownloadEntry } from '../downloads/list.ts';
import type { Lang } from '../i18n/languages.ts';
import { siteContent } from '../model/content.ts';
import { componentsOf } from '../model/tree.ts';
import { templatePdf } from '../print/paper/job.ts';
import { sitePath } from '../web/urls.ts';
import type { DownloadView, View } from '../web/view.ts';

const lists = new Map<Lang, Promise<DownloadEntry[]>>();

/** All templates with their sizes, once per language and build. */
export function allDownloads(lang: Lang): Promise<DownloadEntry[]> {
  if (import.meta.env.DEV) return downloadsList(lang, templatePdf);
  if (!lists.has(lang)) lists.set(lang, downloadsList(lang, templatePdf));
  return lists.get(lang)!;
}

/** A template as pages show it. */
export function downloadView({ title, description, lang, files }: DownloadEntry): DownloadView {
  return { title, description, lang, files: files.map(({ format, path, bytes, pages }) => ({ format: format.toUpperCase(), url: sitePath(path), bytes, pages })) };
}

/** The templates named in a chapter, by id. */
export async function chapterDownloads(lang: Lang, id: string): Promise<{ downloads?: View['downloads'] }> {
  const named = new Set(componentsOf(siteContent().document(lang, id).tree, 'Download').map((node) => node.props.id!));
  if (named.size === 0) return {};
  const entries = (await allDownloads(lang)).filter((entry) => named.has(entry.id));
  return { downloads: Object.fromEntries(entries.map((entry) => [entry.id, downloadView(entry)])) };
}
