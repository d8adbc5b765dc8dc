/** The page of a reference, under the site and without a language: `/make-it-work/why-sme/#meaning`. */
export function addressOf(ref: string, anchor?: string): string {
  const [page, own] = ref.split('#') as [string, string | undefined];
  if (page.startsWith('downloads/')) return `/downloads/#${page.slice('downloads/'.length)}`;
  const place = anchor ?? own;
  return `/${page}/${place ? `#${place}` : ''}`;
}
