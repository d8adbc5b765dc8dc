/** A piece of finished XHTML. */
export type Html = string & { readonly xhtml: unique symbol };

type Attributes = Record<string, string | number | undefined | false>;

// Elements without content; the package document has a <meta> with text, though.
const empty = new Set(['br', 'col', 'hr', 'img', 'meta', 'link']);

/** Escapes plain text. */
export function text(value: string): Html {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;') as Html;
}

/** An element; attributes that are undefined, false or empty are left out (but `alt` may be empty). */
export function h(name: string, attributes: Attributes = {}, ...children: (Html | Html[] | undefined | false)[]): Html {
  const written = Object.entries(attributes).filter(([key, value]) => value !== undefined && value !== false && (value !== '' || key === 'alt'));
  const tag = [name, ...written.map(([key, value]) => `${key}="${text(String(value))}"`)].join(' ');
  if (empty.has(name) && children.length === 0) return `<${tag}/>` as Html;
  return `<${tag}>${join(children)}</${name}>` as Html;
}

/** Several pieces after each other. */
export function join(pieces: (Html | Html[] | undefined | false)[]): Html {
  return pieces.flat().filter(Boolean).join('') as Html;
}
