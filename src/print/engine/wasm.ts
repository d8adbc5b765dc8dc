import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { TypstCompiler } from '@myriaddreamin/typst.ts/compiler';
import { fontBytes, fontFiles } from '../fonts.ts';
import { mainTemplate, refuseDiagnostics, templates, type Job, type Printed } from './job.ts';

const compilers = new Map<string, Promise<TypstCompiler>>();
let last: Promise<unknown> = Promise.resolve();

/** Typesets with WebAssembly: the same pages on any system, one document after the other. */
export function typesetWasm(job: Job): Promise<Printed> {
  const printed = last.then(() => run(job));
  last = printed.catch(() => undefined);
  return printed;
}

async function run(job: Job): Promise<Printed> {
  const fonts = fontFiles(job.lang);
  const key = fonts.join();
  if (!compilers.has(key)) compilers.set(key, start(fonts));
  const compiler = await compilers.get(key)!;
  compiler.resetShadow();
  for (const [name, text] of templates()) compiler.addSource(`/${name}`, text);
  compiler.mapShadow('/data.json', Buffer.from(JSON.stringify(job.data)));
  for (const [name, bytes] of Object.entries(job.files)) compiler.mapShadow(`/${name}`, bytes);
  return compiler.runWithWorld({ mainFilePath: `/${mainTemplate}` }, async (world) => {
    const compiled = await world.compile({ diagnostics: 'full' });
    refuseDiagnostics(job, (compiled.diagnostics ?? []).map(({ message }) => message));
    const { result } = await world.pdf({ diagnostics: 'full' });
    const pages = await world.query<number[]>({ selector: '<page-count>', field: 'value' });
    return { bytes: result!, pages: pages[0]! };
  });
}

async function start(fonts: string[]): Promise<TypstCompiler> {
  const { createTypstCompiler, initOptions } = await import('@myriaddreamin/typst.ts');
  const compiler = createTypstCompiler();
  const wasm = createRequire(resolve('package.json')).resolve('@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm');
  await compiler.init({
    // wasm-bindgen wants an object, which the wrapper's types do not know yet.
    getModule: () => ({ module_or_path: readFileSync(wasm) }) as unknown as WebAssembly.Module,
    beforeBuild: [initOptions.disableDefaultFontAssets(), initOptions.loadFonts(fonts.map(fontBytes))],
  });
  return compiler;
}
