import { html } from './escape.ts';
import type { Moment } from '../core/advice/agreements.ts';
import { dayName, momentName, type StudyWords } from './words.ts';

const WIDTH = 760;
const LEFT = 12;
const RIGHT = 748;
const ROW = 46;
const BELOW = 17;
/** Of a name; the table has the rest. */
const MAX_OWNER = 48;
const TOP = 34;
/** More rows than this make a picture that nobody reads; the table below holds them all. */
const MAX_ROWS = 40;
const SIGNS: Readonly<Record<Moment['sort'], string>> = { planning: '●', decision: '◆', reply: '▲' };

/** The moments on a line of time. Shapes differ as well as words, so that no meaning hangs on colour. */
export function timeline(moments: readonly Moment[], id: string, say: StudyWords): string {
  const shown = moments.slice(0, MAX_ROWS);
  const years = shown.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)]);
  if (shown.length === 0) return '';
  const first = Math.min(...years);
  const last = Math.max(...years, first + 31);
  const x = (day: number): number => Math.round(LEFT + 6 + ((day - first) / (last - first)) * (RIGHT - LEFT - 12));
  const height = TOP + shown.length * ROW + 6;
  const rows = shown.map((moment, index) => {
    const at = x(dayNumber(moment.to));
    const from = x(dayNumber(moment.from));
    const y = TOP + index * ROW + 18;
    const label = `${SIGNS[moment.sort]} ${momentName(moment, say)}: ${say.moments[moment.sort]}, ${dayName(moment.to, say)}`;
    const owner = moment.agreement?.slots.owner?.text ?? '';
    const right = at > WIDTH / 2;
    const text = (words: string, below: number, style: string): string =>
      (words === '' ? '' : `<text x="${String(right ? at - 8 : at + 8)}" y="${String(y + below)}" text-anchor="${right ? 'end' : 'start'}"${style}>${html(words)}</text>`);
    return `<line x1="${String(LEFT)}" y1="${String(y + BELOW + 9)}" x2="${String(RIGHT)}" y2="${String(y + BELOW + 9)}" stroke="#d5dee2"/>`
      + (from < at ? `<line x1="${String(from)}" y1="${String(y - 15)}" x2="${String(at)}" y2="${String(y - 15)}" stroke="#0f4a57" stroke-width="5"/>` : '')
      + `<line x1="${String(at)}" y1="${String(y - 17)}" x2="${String(at)}" y2="${String(y + BELOW)}" stroke="#0f4a57" stroke-width="3"/>`
      + text(label, 0, '') + text(owner.length <= MAX_OWNER ? owner : `${owner.slice(0, MAX_OWNER)} …`, BELOW, ' fill="#3d4f59"');
  });
  return `<svg role="img" aria-labelledby="${id}-t" viewBox="0 0 ${String(WIDTH)} ${String(height)}" width="${String(WIDTH)}" height="${String(height)}" font-family="inherit" font-size="14" fill="#16242c">
<title id="${id}-t">${html(say.timelineAlt)}</title>
<text x="${String(LEFT)}" y="16" font-weight="600">${html(dayName(isoOf(first), say))}</text><text x="${String(RIGHT)}" y="16" text-anchor="end" font-weight="600">${html(dayName(isoOf(last), say))}</text>
<line x1="${String(LEFT)}" y1="24" x2="${String(RIGHT)}" y2="24" stroke="#16242c" stroke-width="2"/>
${rows.join('\n')}
</svg>`;
}

const DAY = 86_400_000;
const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
