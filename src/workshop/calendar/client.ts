// Makes dates of the lead times of a preparation, and a calendar file. Nothing leaves the browser.
import { isDay, longDay, today } from './dates.ts';
import { calendarFile, type DayEvent } from './ics.ts';
import { dateSteps, placeOfEvent, type Step } from './timeline.ts';

for (const form of document.querySelectorAll<HTMLElement>('[data-calendar]')) start(form);

function start(form: HTMLElement): void {
  const block = form.closest<HTMLElement>('[data-preparation]')!;
  const items = [...block.querySelectorAll<HTMLElement>('li[data-step]')];
  const steps = items.map(readStep);
  const input = form.querySelector<HTMLInputElement>('[data-date]')!;
  const status = form.querySelector<HTMLElement>('[role="status"]')!;
  const { intl, said } = form.dataset as Record<string, string>;
  const eventItem = (form.querySelector<HTMLTemplateElement>('[data-event-step]')!.content.firstElementChild as HTMLElement).cloneNode(true) as HTMLElement;

  const update = (): void => {
    for (const time of block.querySelectorAll('time')) time.remove();
    eventItem.remove();
    status.textContent = '';
    if (!isDay(input.value)) return;
    const dated = dateSteps(steps, input.value, intl!);
    dated.forEach((step, index) => showDay(items[index]!, step.day, step.words, form));
    const place = placeOfEvent(steps);
    items[0]!.parentElement!.insertBefore(eventItem, items[place] ?? null);
    showDay(eventItem, input.value, longDay(intl!, input.value), form);
    status.textContent = said!.replace('{first}', dated[0]!.words).replace('{last}', dated.at(-1)!.words);
  };
  input.addEventListener('input', update);
  // The reader may have chosen a day before this script was there.
  update();

  form.querySelector('[data-ics]')!.addEventListener('click', () => {
    if (!isDay(input.value)) {
      input.focus();
      return;
    }
    offer(calendarFile(eventsOf(form, block, steps, input.value), document.documentElement.lang, new Date()), `${location.pathname.split('/').at(-2)}-${input.value}.ics`);
  });
  form.dataset.ready = '';
}

function readStep(item: HTMLElement): Step {
  const [title, ...rest] = [...item.children].filter((child) => !child.matches('.when')).map((child) => child.textContent.trim());
  return { id: item.dataset.step!, at: Number(item.dataset.at), title: title ?? '', text: rest.join('\n') };
}

function showDay(item: HTMLElement, day: string, words: string, { dataset }: HTMLElement): void {
  const time = document.createElement('time');
  time.dateTime = day;
  time.textContent = day < today() ? `${words} (${dataset.past})` : words;
  item.querySelector('.when')!.append(time);
}

function eventsOf(form: HTMLElement, block: HTMLElement, steps: Step[], day: string): DayEvent[] {
  const name = document.querySelector('h1')!.lastChild!.textContent!.trim();
  const url = `${location.origin}${form.dataset.url}`;
  const uid = (id: string) => `${block.dataset.preparation}-${id}-${day}-${form.dataset.url!.replace(/[^a-z0-9]+/g, '-')}@${location.hostname}`;
  const events = dateSteps(steps, day, form.dataset.intl!).map((step) => ({ uid: uid(step.id), day: step.day, summary: `${step.title} (${name})`, description: step.text, url }));
  events.splice(placeOfEvent(steps), 0, { uid: uid('event'), day, summary: name, description: '', url: url.split('#')[0]! });
  return events;
}

function offer(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
