import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, type DayEvent } from './ics.ts';

const stamp = new Date('2026-11-22T08:30:15.250Z');
const events: DayEvent[] = [
  { uid: 'preparation-ask-2027-03-29@example.org', day: '2027-02-08', summary: 'Gäste fragen; „Ja, gern“ (Bewerbungsworkshop)', description: 'Rufen Sie an, statt zu schreiben.\nPfad: C:\\Gäste\\Liste', url: 'https://example.org/welcome-im-kmu/application-workshop/#preparation' },
  { uid: 'preparation-event-2027-03-29@example.org', day: '2027-03-29', summary: 'ورشة العمل 求职工作坊 👩🏽‍🔬 '.repeat(8).trim() },
];
const file = calendarFile(events, 'de', stamp);

describe('a calendar file', () => {
  const parsed = new ICAL.Component(ICAL.parse(file));
  const read = parsed.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

  it('is read by a calendar as it was meant', () => {
    expect(read.map(({ uid, summary, startDate }) => ({ uid, summary, day: startDate.toString() }))).toEqual(events.map(({ uid, summary, day }) => ({ uid, summary, day })));
    expect(read[0]!.description).toBe(events[0]!.description);
    expect(String(read[0]!.component.getFirstPropertyValue('url'))).toBe(events[0]!.url);
  });

  it('holds whole days that end at the beginning of the next', () => {
    expect(read.map(({ startDate }) => startDate.isDate)).toEqual([true, true]);
    expect(read.map(({ endDate }) => endDate.toString())).toEqual(['2027-02-09', '2027-03-30']);
  });

  it('says when it was made and what made it', () => {
    expect(file).toContain('\r\nDTSTAMP:20261122T083015Z\r\n');
    expect(parsed.getFirstPropertyValue('version')).toBe('2.0');
    expect(parsed.getFirstPropertyValue('prodid')).toBe('-//Preparation calendar//DE');
  });

  it('has no line longer than 75 bytes, ends every line with CRLF and breaks no character', () => {
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file).not.toContain('\ufffd');
  });

  it('cannot be given another line by a text', () => {
    const hostile = calendarFile([{ uid: 'a', day: '2027-01-01', summary: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM', url: 'https://x.example/\r\nATTACH:y' }], 'en', stamp);
    expect(hostile.match(/^(BEGIN|END|ATTACH).*$/gm)).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR']);
  });
});
