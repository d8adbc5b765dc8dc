import { planFragment } from '../link.ts';
import { one } from './dom.ts';
import { formatOf } from './names.ts';
import { drawQr, qrLimit } from './qr.ts';
import { current, onChange, plan } from './store.ts';
import { say, siteRoot, word } from './words.ts';

const field = one<HTMLInputElement>('[data-link]');

/** The link to the plan, without a language; nothing where it would be too long. */
export function planLink(): string | undefined {
  const fragment = planFragment(plan());
  return fragment && `${siteRoot}/workshop/${fragment}`;
}

/** Shows link and code of the plan, now and after every change. */
export function startSharing(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  onChange(() => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 150);
  });
  show();
  field.addEventListener('focus', () => field.select());
  const copy = one('[data-copy]');
  copy.addEventListener('click', async () => {
    show();
    await copyText(field.value);
    say(word('copied'));
  });
  const send = one('[data-send]');
  send.hidden = !('share' in navigator);
  send.addEventListener('click', () => {
    show();
    // The reader may close the menu again, which is no error.
    navigator.share({ title: current().title || formatOf(current()) || document.title, url: field.value }).catch(() => {});
  });
}

function show(): void {
  const link = planLink();
  const empty = current().items.length === 0;
  one('[data-share-empty]').hidden = !empty;
  one('[data-share-full]').hidden = empty;
  one('[data-link-long]').hidden = link !== undefined;
  one('[data-link-part]').hidden = link === undefined;
  field.value = link ?? '';
  const short = link !== undefined && link.length <= qrLimit;
  const code = one('[data-qr]');
  code.hidden = !short;
  code.replaceChildren(...(short ? [drawQr(link)] : []));
  const long = one('[data-qr-long]');
  long.hidden = short;
  long.textContent = short ? '' : word('qrTooLong', { length: link?.length ?? 0, limit: qrLimit });
}

async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    field.select();
    document.execCommand('copy');
  }
}
