import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openContent, type Content } from '../../model/content.ts';

const page = (title: string, body: string) => `---\ntitle: ${title}\ndescription: Eine Zeile.\nchecked: 2026-11-22\n---\n\n${body}\n`;

const files: Record<string, string> = {
  'brochures.yaml': 'welcome:\n  lead: teal\n  reader: organiser\n  chapters: [intro, visit]\n',
  'films.yaml': 'film-one: {}\n',
  'downloads.yaml': 'dl-cards: {}\n',
  'publisher/publisher.yaml': '{}\n',
  'de/welcome/index.mdx': page('Willkommen', 'Text.'),
  'de/welcome/intro.mdx': page(
    'Einführung',
    '## Worum es geht {/* #about */}\n\nEin Satz.\n\n<Film id="film-one" />\n\n### Im Einzelnen {/* #detail */}\n\n<Checklist id="about" title="Vorher">\n- Raum {/* #room */}\n- Essen {/* #food */}\n</Checklist>\n\n## Danach {/* #after */}\n\nNoch ein Satz.\n\n<Download id="dl-cards" />',
  ),
  'de/welcome/visit.mdx': page('Besuch', '## Ablauf {/* #run */}\n\n<Agenda id="run" title="Der Tag" start="13:30" minutes="60">\n<Slot min="45" who="Betrieb" with="Karten">Rundgang: an jeder Station eine Person</Slot>\n<Slot min="15" kind="break">Pause</Slot>\n</Agenda>'),
  'en/welcome/visit.mdx': page('Visit', '## Run of show\n\n<Agenda id="run" title="The day" start="13:30" minutes="60">\n<Slot min="45" who="firm" with="cards">Tour: one person at each station</Slot>\n<Slot min="15" kind="break">Break</Slot>\n</Agenda>'),
};

/** A tiny site in two languages, with a plans.yaml of one's own. */
export function tinySite(plans: string): Content {
  const root = mkdtempSync(join(tmpdir(), 'plans-'));
  for (const [name, text] of Object.entries({ ...files, 'plans.yaml': plans })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return openContent(root, join(root, 'publisher'));
}
