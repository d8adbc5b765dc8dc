import { addDays } from './dates.ts';

/** A whole day in a calendar. */
export interface DayEvent {
  /** Unique for this step of this event, and the same each time the file is made. */
  uid: string;
  /** ISO date. */
  day: string;
  summary: string;
  description?: string;
  url?: string;
}

/** Writes a calendar file (RFC 5545); `stamp` is the moment at which it is made. */
export function calendarFile(events: DayEvent[], lang: string, stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Preparation calendar//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, lang, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function eventLines({ uid, day, summary, description, url }: DayEvent, lang: string, stamp: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY;LANGUAGE=${lang}:${escapeText(summary)}`,
    ...(description ? [`DESCRIPTION;LANGUAGE=${lang}:${escapeText(description)}`] : []),
    ...(url ? [`URL:${url.replace(/[\r\n]/g, '')}`] : []),
    // A step takes no time of the day: nobody appears busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n').replace(/\p{Cc}/gu, '');
}

// No line longer than 75 bytes; a line that goes on begins with a space. Characters stay whole.
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
