import type { Fix } from '../finding.ts';
import type { Translated } from '../language/reading.ts';
import { ALL_KINDS, defineRule } from '../rule.ts';
import type { Found, RuleContext } from '../rule.ts';
import type { Link, LinkState } from '../workspace/links.ts';
import { nameOf, relativeLink, yamlScalar } from '../workspace/paths.ts';
import type { LinkRole } from '../workspace/summary.ts';
import type { Surroundings } from '../workspace/surroundings.ts';

export const koppelingOnbekend = defineRule({
  id: 'koppeling-onbekend',
  unit: 'workspace',
  kinds: ALL_KINDS,
  severity: 'warning',
  title: { nl: 'Koppeling die nergens uitkomt', en: 'Link that leads nowhere' },
  inHead: true,
  *check(around, context) {
    const { links, outline, summary, circle, plans } = around;
    if (!summary) return;
    for (const link of links) {
      const place = link.at ?? outline.firstLine;
      if (link.state === 'ok' || !place) continue;
      yield { start: place.start, end: place.end, ...(link.by === 'folder' ? { severity: 'information' as const } : {}), message: whatIsWrong(link), fixes: choices(link, around, context) };
    }
    const [declared] = links.filter(({ at, state }) => at && state === 'ok');
    if (circle && declared?.at) yield { ...declared.at, message: inCircle(circle) };
    if (summary.coverage?.numbers === null && plans.length === 0 && links.length === 0) yield withoutPlan(around, context);
  },
});

const NAMES: Readonly<Record<LinkRole, Translated>> = { plan: { nl: 'beleidsplan', en: 'policy plan' }, advies: { nl: 'advies', en: 'advice' } };

const WRONG: Readonly<Record<Exclude<LinkState, 'ok' | 'ambiguous'>, Translated>> = {
  missing: { nl: '‘@’ is hier niet te vinden.', en: '‘@’ cannot be found here.' },
  'wrong-kind': { nl: '‘@’ is geen #.', en: '‘@’ is no #.' },
  self: { nl: '‘@’ is dit document zelf.', en: '‘@’ is this document itself.' },
  empty: { nl: 'Hier staat nog geen bestand.', en: 'No file stands here yet.' },
  url: { nl: '‘@’ is een webadres, geen bestand in deze map.', en: '‘@’ is a web address, no file in this folder.' },
  absolute: { nl: '‘@’ geldt alleen op één computer; noem het pad vanaf dit document.', en: '‘@’ holds on one computer only; give the path from this document.' },
  outside: { nl: '‘@’ ligt buiten de map waarin u werkt.', en: '‘@’ lies outside the folder in which you work.' },
  'not-markdown': { nl: '‘@’ is geen Markdown-bestand (.md).', en: '‘@’ is no Markdown file (.md).' },
};

function whatIsWrong({ role, by, state, written, among }: Link): Translated {
  if (state === 'ambiguous' || state === 'ok') {
    return { nl: `Dit past bij meer dan één ${NAMES[role].nl}: ${listing(among, 'en')}. Welk bedoelt u?`, en: `This fits more than one ${NAMES[role].en}: ${listing(among, 'and')}. Which one do you mean?` };
  }
  const words = (key: 'nl' | 'en'): string => WRONG[state][key].replace('@', () => (written.length <= 80 ? written : `${written.slice(0, 80)}…`)).replace('#', NAMES[role][key]);
  const source = by === 'project';
  return { nl: `${source ? 'Het plan uit scherp.json: ' : ''}${words('nl')} Welk ${NAMES[role].nl} bedoelt u?`, en: `${source ? 'The plan of scherp.json: ' : ''}${words('en')} Which ${NAMES[role].en} do you mean?` };
}

const inCircle = (circle: readonly string[]): Translated => {
  const way = [...circle, circle[0] ?? ''].map(nameOf).join(' → ');
  return { nl: `Deze koppelingen lopen rond: ${way}. Welke hoort er niet bij?`, en: `These links go round: ${way}. Which one does not belong?` };
};

function withoutPlan(around: Surroundings, context: RuleContext): Found {
  const place = around.summary?.coverage ?? { start: 0, end: 0 };
  const link: Link = { role: 'plan', by: 'folder', written: '', at: null, state: 'ambiguous', target: null, among: [] };
  return {
    start: place.start, end: place.end,
    message: { nl: 'U behandelt alle opdrachten. Van welk beleidsplan?', en: 'You treat all assignments. Of which policy plan?' },
    fixes: choices(link, around, context),
  };
}

/** One fix for each document that may be meant: in the place of what is wrong, else as a line of the front matter. */
function choices(link: Link, { candidates, summary, outline: { eol } }: Surroundings, { text, say }: RuleContext): Fix[] {
  if (!summary) return [];
  return candidates(link).flatMap((path): Fix[] => {
    const value = yamlScalar(relativeLink(summary.path, path));
    const edit = placeFor(link, value, summary.frontMatterEnd, text, eol);
    return edit ? [{ title: say({ nl: `Koppel aan ${path}`, en: `Link to ${path}` }), safe: false, edits: [edit] }] : [];
  });
}

function placeFor({ at, role, state }: Link, value: string, frontMatterEnd: number | null, text: string, eol: string): { start: number; end: number; text: string } | null {
  if (at && state === 'empty') {
    const line = /^[^\r\n:]{0,4}:[^\r\n]*/.exec(text.slice(at.end, at.end + 200))?.[0] ?? '';
    const colon = at.end + line.indexOf(':') + 1;
    return line === '' ? null : { start: colon, end: at.end + line.length, text: ` ${value}` };
  }
  if (at) return { start: at.start, end: at.end, text: value };
  if (frontMatterEnd !== null) return { start: frontMatterEnd, end: frontMatterEnd, text: `${role}: ${value}${eol}` };
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return text.startsWith('---', start) ? null : { start, end: start, text: `---${eol}${role}: ${value}${eol}---${eol}${eol}` };
}

const listing = (paths: readonly string[], and: string): string => {
  const names = paths.slice(0, 4).map(nameOf);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
};
