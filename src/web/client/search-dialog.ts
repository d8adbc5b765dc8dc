let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; its markup, styles and script come from the search page at first use. */
export async function openSearch(url: string): Promise<void> {
  dialog ??= await load(url);
  dialog.showModal();
  dialog.querySelector<HTMLInputElement>('[type=search]')!.select();
}

async function load(url: string): Promise<HTMLDialogElement> {
  const page = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
  await Promise.all([...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(adopt));
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', page.querySelector('h1')!.textContent!);
  const close = document.createElement('button');
  close.className = 'button';
  close.textContent = document.querySelector<HTMLElement>('[data-search-open]')!.dataset.close!;
  close.addEventListener('click', () => made.close());
  made.append(close, document.adoptNode(page.querySelector('[data-search]')!));
  made.addEventListener('click', (event) => event.target === made && made.close());
  document.body.append(made);
  for (const script of page.querySelectorAll<HTMLScriptElement>('script[type=module][src]')) await import(/* @vite-ignore */ script.getAttribute('src')!);
  return made;
}

function adopt(link: HTMLLinkElement): Promise<void> | undefined {
  const href = link.getAttribute('href')!;
  if (document.querySelector(`link[href="${href}"]`)) return undefined;
  const own = document.createElement('link');
  own.rel = 'stylesheet';
  own.href = href;
  document.head.append(own);
  return new Promise((done) => own.addEventListener('load', () => done()));
}
