/** The one policy that holds on every host: nothing from elsewhere, nothing inline; WebAssembly is the search engine's. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A `_headers` file as Cloudflare Pages and Netlify read it; no `Cache-Control` under `/*`, since matching rules are joined. */
export function headersFile(base: string): string {
  const root = base.replace(/\/$/, '');
  const rules: [path: string, ...headers: string[]][] = [
    [`${root}/*`, `Content-Security-Policy: ${contentSecurityPolicy}`, 'X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer', 'Permissions-Policy: camera=(), microphone=(), geolocation=()', 'Cross-Origin-Opener-Policy: same-origin'],
    [`${root}/assets/*`, 'Cache-Control: public, max-age=31536000, immutable'],
    [`${root}/films/*.webm`, 'Cache-Control: public, max-age=604800'],
    [`${root}/films/*.mp4`, 'Cache-Control: public, max-age=604800'],
  ];
  return rules.map(([path, ...headers]) => [path, ...headers.map((header) => `  ${header}`)].join('\n')).join('\n\n') + '\n';
}
