import { all, fill } from './dom.ts';

type Input = HTMLInputElement | HTMLTextAreaElement;

// Ticks and notes are kept per chapter under their authors' ids, so they follow the reader into another language.
const key = () => `kept:${document.querySelector<HTMLElement>('[data-chapter]')?.dataset.chapter}`;

/** Brings back what was kept, keeps what changes where the reader asked for it, and shows progress. */
export function startKeeping(): void {
  const kept = read();
  for (const block of all('[data-keep]')) {
    const inputs = all<Input>('[data-tick]', block);
    const on = block.querySelector<HTMLInputElement>('[data-keep-on]')!;
    const clear = block.querySelector<HTMLButtonElement>('[data-keep-clear]')!;
    const known = inputs.some((input) => nameOf(input) in kept) || `${block.id}*` in kept;
    if (known) for (const input of inputs) restore(input, kept[nameOf(input)]);
    if (block.matches('.timeline')) chooseStep(block, kept);
    on.checked = known;
    clear.hidden = !known;
    const update = (): void => {
      progress(block);
      if (!on.checked) return;
      for (const input of inputs) store(input);
      write({ [`${block.id}*`]: block.querySelector('[aria-current]')?.id ?? '1' });
      clear.hidden = false;
    };
    block.addEventListener('change', () => (on.checked ? update() : progress(block)));
    block.addEventListener('chosen', update);
    on.addEventListener('change', () => (on.checked ? update() : forget(block, inputs)));
    clear.addEventListener('click', () => {
      for (const input of inputs) restore(input, undefined);
      for (const step of all('[aria-current]', block)) step.removeAttribute('aria-current');
      on.checked = false;
      clear.hidden = true;
      forget(block, inputs);
      block.dispatchEvent(new Event('change'));
    });
    progress(block);
  }
}

// A tick is named by its item, an answer by its statement, a note by its field.
function nameOf(input: Input): string {
  return input.type === 'checkbox' ? input.closest('li')!.id : input.name || input.id;
}

function restore(input: Input, value: string | undefined): void {
  if (input.type === 'checkbox') (input as HTMLInputElement).checked = value === '1';
  else if (input.type === 'radio') (input as HTMLInputElement).checked = value === input.value;
  else input.value = value ?? '';
}

function store(input: Input): void {
  if (input.type === 'radio' && !(input as HTMLInputElement).checked) return;
  const value = input.type === 'checkbox' ? ((input as HTMLInputElement).checked ? '1' : '') : input.value;
  write({ [nameOf(input)]: value });
}

function progress(block: HTMLElement): void {
  const status = block.querySelector('.progress');
  if (!status) return;
  const boxes = all<HTMLInputElement>('input[data-tick]', block);
  status.textContent = fill(block.dataset.progress!, { d: boxes.filter((box) => box.checked).length, t: boxes.length });
}

// On a timeline the reader says where they stand today.
function chooseStep(block: HTMLElement, kept: Record<string, string>): void {
  for (const step of all('[data-step]', block)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'here';
    button.textContent = block.dataset.here!;
    button.addEventListener('click', () => {
      for (const other of all('[aria-current]', block)) other.removeAttribute('aria-current');
      step.setAttribute('aria-current', 'step');
      block.dispatchEvent(new Event('chosen'));
    });
    step.querySelector('.when')!.append(' ', button);
    if (kept[`${block.id}*`] === step.id) step.setAttribute('aria-current', 'step');
  }
}

function read(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(key()) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

function write(values: Record<string, string>): void {
  save({ ...read(), ...values });
}

function forget(block: HTMLElement, inputs: Input[]): void {
  const kept = read();
  for (const name of [`${block.id}*`, ...inputs.map((input) => nameOf(input))]) delete kept[name];
  save(kept);
}

function save(kept: Record<string, string>): void {
  try {
    if (Object.keys(kept).length > 0) localStorage.setItem(key(), JSON.stringify(kept));
    else localStorage.removeItem(key());
  } catch {
    // Storage may be full or forbidden; the page still works.
  }
}
