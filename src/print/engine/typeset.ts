import { loadNative, typesetNative } from './native.ts';
import type { Job, Printed } from './job.ts';

let native: ReturnType<typeof loadNative> | null = null;

/** The engine of this system; says on the console which one it is when it is first needed. */
export function engine(): 'native' | 'wasm' {
  if (native === null) {
    native = loadNative();
    console.log(native ? 'PDFs are typeset by the native Typst engine, which enforces PDF/UA-1.' : 'PDFs are typeset by the WebAssembly Typst engine: the same tagged pages, not checked against PDF/UA-1.');
  }
  return native ? 'native' : 'wasm';
}

/** Typesets a document; an error or a warning of the engine names the document. */
export async function typeset(job: Job): Promise<Printed> {
  if (engine() === 'native') return typesetNative(native!, job);
  const { typesetWasm } = await import('./wasm.ts');
  return typesetWasm(job);
}
