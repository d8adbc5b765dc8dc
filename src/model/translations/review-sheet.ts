import { language, langAttributes, type Lang } from '../../i18n/languages.ts';
import { t } from '../../i18n/strings.ts';
import type { Message, Sheet } from './messages.ts';

/** A printable page with German and translation side by side, a box to tick and room for corrections. */
export function reviewSheet(lang: Lang, sheets: Sheet[]): string {
  const parts = sheets.filter(({ messages }) => messages.some(({ own }) => own)).map((sheet) => section(lang, sheet));
  const title = `${language(lang).name}: ${t('de', 'translation.sheet')}`;
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>${styles}</style>
</head>
<body>
<h1>${escape(title)}</h1>
<p>${escape(t('de', 'translation.sheetHow'))}</p>
<p class="who">${escape(t('de', 'translation.sheetWho'))}</p>
${parts.join('\n')}
</body>
</html>
`;
}

function section(lang: Lang, { source, messages }: Sheet): string {
  const rows = messages.filter(({ own }) => own).map((message, index) => row(lang, message, index + 1));
  return `<section><h2>${escape(source.id)}</h2><table><thead><tr><th></th><th>Deutsch</th><th>${escape(language(lang).name)}</th><th>✓</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></section>`;
}

function row(lang: Lang, { german, own, status }: Message, number: number): string {
  const { dir } = langAttributes(lang);
  const stale = status === 'stale' ? `<small>${escape(t('de', 'translation.stale'))}</small>` : '';
  return `<tr><td>${number}</td><td lang="de" dir="ltr">${plain(german)}</td><td lang="${lang}" dir="${dir}">${plain(own)}${stale}<i></i></td><td><b></b></td></tr>`;
}

// The reviewer sees where a figure or a link stands, not its code.
function plain(text: string): string {
  return escape(text)
    .replace(/\(&lt;\d+\/&gt;\)/g, '')
    .replace(/&lt;(\d+)\/&gt;/g, '<mark>$1</mark>')
    .replace(/&lt;\/?\d+&gt;/g, '')
    .replace(/\*\*/g, '');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const styles = `@page{size:A4;margin:15mm}body{font:10pt/1.45 system-ui,sans-serif;color:#1f2a4d}h2{margin-block:2em .5em;break-after:avoid}
table{inline-size:100%;border-collapse:collapse}th,td{padding:.4em .5em;border-block-end:1px solid #bbb;text-align:start;vertical-align:top}
th:nth-child(2),th:nth-child(3){inline-size:46%}tr{break-inside:avoid}td i{display:block;block-size:1.6em;border-block-end:1px dotted #999}
td b{display:block;inline-size:1em;block-size:1em;border:1.5px solid}small{display:block;color:#8a3a30}mark{padding-inline:.3em;background:#ffe7ae;font-size:.8em}.who{margin-block:1.5em;border-block-end:1px solid}`;
