import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.webp': 'image/webp', '.woff2': 'font/woff2', '.pdf': 'application/pdf', '.epub': 'application/epub+zip', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8', '.webm': 'video/webm', '.mp4': 'video/mp4', '.ics': 'text/calendar; charset=utf-8', '.wasm': 'application/wasm',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Serves a built site under its base as a CDN would: its own `_headers`, `404.html` and byte ranges. Resolves to the origin. */
export async function serve(folder: string, { base = '/', port = 0 } = {}): Promise<{ origin: string; close(): void }> {
  const headers = headersOf(join(folder, '_headers'));
  const server = createServer((request, response) => answer(request, response, folder, base.replace(/\/$/, ''), headers));
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, base: string, headers: [string, string][]): void {
  const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
  const inside = path.startsWith(`${base}/`) ? normalize(path.slice(base.length)) : undefined;
  for (const [name, value] of headers) response.setHeader(name, value);
  let file = inside === undefined ? undefined : join(folder, inside);
  if (file && existsSync(file) && statSync(file).isDirectory()) {
    if (!path.endsWith('/')) {
      response.writeHead(308, { Location: `${path}/` }).end();
      return;
    }
    file = join(file, 'index.html');
  }
  if (!file || !existsSync(file)) {
    const lost = join(folder, '404.html');
    response.writeHead(404, { 'Content-Type': types['.html'] }).end(existsSync(lost) ? readFileSync(lost) : 'Not found');
    return;
  }
  sendFile(request, response, file);
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: string): void {
  const { size } = statSync(file);
  const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  const start = range ? (range[1] ? Number(range[1]) : size - Number(range[2])) : 0;
  const end = range?.[1] && range[2] ? Math.min(Number(range[2]), size - 1) : size - 1;
  response.writeHead(range ? 206 : 200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Accept-Ranges': 'bytes',
    'Content-Length': end - start + 1,
    ...(range && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  });
  createReadStream(file, { start, end }).pipe(response);
}

// The rules for all files of a `_headers` file (those under `/*`).
function headersOf(file: string): [string, string][] {
  if (!existsSync(file)) return [];
  const [first = ''] = readFileSync(file, 'utf8').split('\n\n');
  return first.split('\n').slice(1).map((line) => line.trim().split(/:\s*(.*)/s).slice(0, 2) as [string, string]);
}
