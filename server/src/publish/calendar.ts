import type { Moment } from '../core/advice/agreements.ts';
import type { Language } from '../core/finding.ts';
import type { Studied } from './study.ts';
import { momentName, studyWords, type StudyWords } from './words.ts';

/**
 * An iCalendar file with whole days. The same document gives the same bytes, and an event keeps its name when its day moves or its
 * document (known by its title and the name of its file) does, so that importing twice changes nothing and importing anew moves what was moved.
 */
export async function calendar(studies: readonly Studied[], language: Language): Promise<string> {
  const say = studyWords(language);
  const seen = new Map<string, number>();
  const events: string[] = [];
  for (const studied of studies) {
    for (const moment of studied.moments) {
      const { agreement } = moment;
      const key = [studied.path.replace(/^.*[\\/]/, ''), titleOf(studied), moment.sort, agreement?.sort ?? '', agreement?.number ?? agreement?.text ?? ''].join('\n');
      const time = (seen.get(key) ?? 0) + 1;
      seen.set(key, time);
      events.push(...event(moment, `${(await digest(`${key}\n${String(time)}`)).slice(0, 32)}@scherp`, studied, say));
    }
  }
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Scherp//Scherp//NL', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:Scherp', 'X-WR-TIMEZONE:Europe/Amsterdam', ...events, 'END:VCALENDAR']
    .map((line) => `${folded(line)}\r\n`).join('');
}

/** Present in Node and in a browser. */
const digest = async (text: string): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', ENCODER.encode(text)))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const ENCODER = new TextEncoder();

/** Empty where only the path is known, which depends on who asks. */
const titleOf = ({ path, title }: Studied): string => (title === path ? '' : title);

function event(moment: Moment, uid: string, studied: Studied, say: StudyWords): readonly string[] {
  const { agreement, to, said, sort } = moment;
  const { path, model, lines } = studied;
  const owner = agreement?.slots.owner?.text;
  const summary = `${momentName(moment, say)}: ${say.moments[sort]}${owner === undefined ? '' : ` (${owner})`}`;
  const description = [agreement?.text ?? '', said, titleOf(studied), `${path}${agreement ? `, ${say.line(lines.position(agreement.start).line + 1)}` : ''}`].filter((line) => line !== '').join('\n');
  return [
    'BEGIN:VEVENT', `UID:${uid}`,
    // Of the document, not of this moment: a clock would make every import differ.
    `DTSTAMP:${compact(model.date ?? to)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(to)}`, `DTEND;VALUE=DATE:${compact(nextDay(to))}`,
    `SUMMARY:${escaped(summary)}`, `DESCRIPTION:${escaped(description)}`, 'TRANSP:TRANSPARENT', 'END:VEVENT',
  ];
}

const compact = (iso: string): string => iso.replaceAll('-', '');
const nextDay = (iso: string): string => new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n').replace(/[\x00-\x1f\x7f]/g, '');

/** Lines of at most 75 bytes, cut between characters. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const character of line) {
    const bytes = ENCODER.encode(character).length;
    if (75 < size + bytes) {
      lines.push(current);
      current = ' ';
      size = 1;
    }
    current += character;
    size += bytes;
  }
  return [...lines, current].join('\r\n');
}
