import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { fontBytes, fontFiles } from '../fonts.ts';
import { mainTemplate, refuseDiagnostics, templateFolder, type Job, type Printed } from './job.ts';

type Module = typeof import('@myriaddreamin/typst-ts-node-compiler');

const compilers = new Map<string, NodeCompiler>();

/** The native engine, or nothing where npm had no binary for this system. */
export function loadNative(): Module | undefined {
  if (process.env.PRINT_ENGINE === 'wasm') return undefined;
  try {
    return createRequire(resolve('package.json'))('@myriaddreamin/typst-ts-node-compiler') as Module;
  } catch {
    return undefined;
  }
}

/** Typesets with the native engine, which refuses whatever breaks PDF/UA-1. */
export function typesetNative({ NodeCompiler }: Module, job: Job): Printed {
  const fonts = fontFiles(job.lang);
  const key = fonts.join();
  if (!compilers.has(key)) compilers.set(key, NodeCompiler.create({ workspace: templateFolder, fontArgs: [{ fontBlobs: fonts.map(fontBytes) }] }));
  const compiler = compilers.get(key)!;
  compiler.resetShadow();
  compiler.mapShadow(join(templateFolder, 'data.json'), Buffer.from(JSON.stringify(job.data)));
  for (const [name, bytes] of Object.entries(job.files)) compiler.mapShadow(join(templateFolder, name), Buffer.from(bytes));
  const result = compiler.compile({ mainFilePath: join(templateFolder, mainTemplate), resetRead: true });
  const messages = (error: NodeError | null): string[] => (error ? compiler.fetchDiagnostics(error).map((each: { message: string }) => each.message) : []);
  if (result.hasError()) refuseDiagnostics(job, messages(result.takeDiagnostics()));
  refuseDiagnostics(job, messages(result.takeWarnings()));
  const bytes = exportPdf(compiler, result.result!, job);
  compiler.evictCache(0);
  return { bytes: Uint8Array.from(bytes), pages: result.result!.numOfPages };
}

function exportPdf(compiler: NodeCompiler, document: Parameters<NodeCompiler['pdf']>[0], job: Job): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch (error) {
    refuseDiagnostics(job, [error instanceof Error ? error.message : String(error)]);
    throw error;
  }
}
