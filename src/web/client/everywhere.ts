// What every page does after loading, none of it needed to read: keep the section on a change of language, share, print, cards.
const root = document.documentElement;
const find = <T extends HTMLElement>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];

// Links to the same page elsewhere keep the section.
for (const link of find<HTMLAnchorElement>('a[data-lang], a[data-keep-section]')) {
  link.addEventListener('click', () => {
    link.hash = location.hash || currentSection();
    if (link.dataset.lang) remember(link.dataset.lang);
  });
}

function currentSection(): string {
  const above = find('.text :is(h2, h3)[id]').filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  return above.length > 0 ? `#${above.at(-1)!.id}` : '';
}

// The language is stored only when the reader chooses one.
function remember(lang: string): void {
  try {
    localStorage.setItem('lang', lang);
  } catch {
    // Storage may be forbidden; the choice then holds for this page.
  }
}

// One menu open at a time; Escape closes it and gives the focus back.
const menus = find<HTMLDetailsElement>('.tools details');
for (const menu of menus) {
  menu.addEventListener('toggle', () => {
    if (menu.open) for (const other of menus) if (other !== menu) other.open = false;
  });
}
document.addEventListener('keydown', (event) => {
  const open = menus.find((menu) => menu.open);
  if (event.key !== 'Escape' || !open) return;
  open.open = false;
  open.querySelector('summary')!.focus();
});

for (const button of find('[data-print]')) button.addEventListener('click', () => print());

for (const button of find('[data-share]')) {
  button.addEventListener('click', async () => {
    const url = button.dataset.share!;
    if (navigator.share) await navigator.share({ title: document.title, url }).catch(() => {});
    else await copy(url, button);
  });
}

async function copy(text: string, button: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(text);
  const label = button.querySelector('span') ?? button;
  const before = label.textContent;
  label.textContent = button.dataset.done!;
  setTimeout(() => (label.textContent = before), 2000);
}

// Every heading gets a button that copies its address without a language.
const share = document.querySelector<HTMLElement>('[data-share]');
const text = document.querySelector<HTMLElement>('.text[data-copy]');
if (share && text) {
  const icon = document.querySelector('[data-link-icon]')!;
  for (const heading of find('.text :is(h2, h3)[id]:not(.source *)')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'heading-link';
    button.dataset.done = '✓';
    button.title = text.dataset.copy!;
    button.setAttribute('aria-label', text.dataset.copy!);
    button.append(icon.firstElementChild!.cloneNode(true));
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(`${share.dataset.share}#${heading.id}`);
      button.textContent = '✓';
    });
    heading.append(button);
  }
}

// The contents show where you are. Beside the text the styles show them anyhow; the state then says so, too.
const contents = document.querySelector<HTMLDetailsElement>('[data-contents]');
if (contents) {
  contents.open = matchMedia('(width >= 76rem)').matches;
  const links = new Map([...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries.filter((each) => each.isIntersecting)) {
        for (const link of links.values()) link.removeAttribute('aria-current');
        links.get(entry.target.id)?.setAttribute('aria-current', 'true');
      }
    },
    { rootMargin: '-10% 0px -70% 0px' },
  );
  for (const id of links.keys()) {
    const heading = document.getElementById(id);
    if (heading) observer.observe(heading);
  }
}

// Search opens over the page, by its link or Ctrl/⌘ K; on the search page itself the field takes the focus.
const searchLink = document.querySelector<HTMLAnchorElement>('[data-search-open]');
async function search(event: Event): Promise<void> {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('main [type=search]');
  if (field) field.focus();
  else (await import('./search-dialog.ts')).openSearch(searchLink!.href).catch(() => location.assign(searchLink!.href));
}
searchLink?.addEventListener('click', search);
addEventListener('keydown', (event) => (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && searchLink && void search(event));

root.dataset.ready = '';
