// Precision and recall of the Dutch reader on labelled texts that are not part of this project: node scripts/run.mjs scripts/eval.ts [--errors] [--c] [--slots] [--only PART] [--half 0|1]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProse } from '../server/src/core/language/read.ts';
import type { DocumentKind, Prose, Sentence } from '../server/src/core/language/reading.ts';

interface Gold { id: string; file: string; start: number; end: number; C: 0 | 1; V: 0 | 1; O?: 0 | 1; P?: 0 | 1; cat?: string; triggers?: string[] }
interface Tally { tp: number; fp: number; fn: number; tn: number }

const folder = ['../shared/corpus', process.env.SCHERP_CORPUS ?? ''].find((path) => path !== '' && existsSync(path));
if (folder === undefined) {
  console.log('No labelled corpus here (../shared/corpus, or SCHERP_CORPUS): nothing to measure.');
  process.exit(0);
}
const flag = (name: string): boolean => process.argv.includes(name);
const only = process.argv[process.argv.indexOf('--only') + 1];

/** Where a fragment counts as an act: items and cells. */
const counts = new WeakMap<Sentence, boolean>();

for (const [name, documents] of [['gold.jsonl', 'documents'], ['gold-extra.jsonl', 'documents-extra']] as const) {
  if (!existsSync(join(folder, name))) { console.log(`${name}: not there`); continue; }
  const gold = readFileSync(join(folder, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Gold).filter(({ file }) => !flag('--only') || file.includes(only ?? '') || name.includes(only ?? '?'));
  const files = [...new Set(gold.map(({ file }) => file))].sort();
  const half = flag('--half') ? Number(process.argv[process.argv.indexOf('--half') + 1]) : null;
  if (half !== null) gold.splice(0, gold.length, ...gold.filter(({ file }) => files.indexOf(file) % 2 === half));
  if (gold.length > 0) score(name, gold, join(folder, documents));
}

function score(name: string, gold: readonly Gold[], documents: string): void {
  const files = [...new Set(gold.map(({ file }) => file))];
  const all = { V: tally(), C: tally(), O: tally(), P: tally() };
  const byFile = new Map(files.map((file) => [file, { V: tally(), C: tally(), O: tally(), P: tally() }]));
  const byRule = new Map<string, { right: number; wrong: number }>();
  for (const file of files) {
    const text = readFileSync(join(documents, file), 'utf8');
    const sentences = readDocument(text, file);
    for (const row of gold) {
      if (row.file !== file) continue;
      const over = (span: { start: number; end: number }): boolean => span.start < row.end && row.start < span.end;
      const acts = sentences.filter(over).flatMap((sentence) => sentence.acts.filter((act) => act.form === 'clause' || counts.get(sentence) === true)).filter(over);
      const vague = acts.flatMap((act) => act.vague).filter((reason) => reason.weight === 'main' && over(reason));
      const own = byFile.get(file);
      const count = (key: keyof typeof all, predicted: boolean, actual: boolean): void => { for (const t of [all[key], own?.[key]]) if (t) t[predicted ? (actual ? 'tp' : 'fp') : actual ? 'fn' : 'tn']++; };
      count('V', vague.length > 0, row.V === 1);
      count('C', acts.length > 0, row.C === 1);
      for (const rule of new Set(vague.map((reason) => reason.rule))) {
        const t = byRule.get(rule) ?? { right: 0, wrong: 0 };
        t[row.V ? 'right' : 'wrong']++;
        byRule.set(rule, t);
      }
      if (row.C && acts.length > 0) {
        count('O', acts.some(({ owner }) => owner !== null && owner.sort === 'named' && over(owner)), row.O === 1);
        count('P', acts.some(({ planning }) => planning !== null && over(planning)), row.P === 1);
        if (flag('--slots')) {
          const owner = acts.find((act) => act.owner?.sort === 'named')?.owner?.text ?? '';
          if ((owner !== '') !== (row.O === 1)) console.log(`${row.O ? 'MISS  O' : `FALSE O «${owner}»`} | ${clip(text, row)}`);
          const time = acts.find((act) => act.planning !== null)?.planning?.text ?? '';
          if ((time !== '') !== (row.P === 1)) console.log(`${row.P ? 'MISS  P' : `FALSE P «${time}»`} | ${clip(text, row)}`);
        }
      }
      const wrongV = (vague.length > 0) !== (row.V === 1);
      const wrongC = (acts.length > 0) !== (row.C === 1);
      if (flag('--errors') && (wrongV || (flag('--c') && wrongC))) {
        const verdict = wrongV ? (row.V ? (acts.length ? 'MISS V   ' : 'MISS V(C)') : row.C ? 'FALSE V  ' : 'FALSE V(C)') : row.C ? 'MISS C   ' : 'FALSE C  ';
        console.log(`${verdict} ${row.id} ${row.V ? `${row.cat ?? ''}[${(row.triggers ?? []).join('|')}]` : ''} ${vague.map((v) => `${v.rule}«${text.slice(v.start, v.end).slice(0, 40)}»`).join(' ')} | ${clip(text, row)}`);
      }
    }
  }
  for (const [rule, t] of [...byRule].sort()) console.log(`  ${rule.padEnd(30)} right ${String(t.right)} wrong ${String(t.wrong)}`);
  for (const [file, t] of byFile) console.log(`  ${file.slice(0, 48).padEnd(48)} ${(Object.entries(t) as [string, Tally][]).map(([key, one]) => `${key} ${ratio(one)}`).join('  ')}`);
  for (const key of ['V', 'C', 'O', 'P'] as const) {
    const spread = files.map((file) => f1(minus(all[key], byFile.get(file)?.[key] ?? tally())));
    console.log(`${name} ${key}  ${line(all[key])}  F1 without one document ${Math.min(...spread).toFixed(3)}..${Math.max(...spread).toFixed(3)}`);
  }
}

/** A rough division into blocks; good enough to feed the reader. */
function readDocument(text: string, file: string): Sentence[] {
  const kind: DocumentKind = file.startsWith('plan') ? 'plan' : file.startsWith('reactie') ? 'reactie' : 'advies';
  const sentences: Sentence[] = [];
  let role: Prose['role'] = null;
  for (const block of blocksOf(text)) {
    const head = /^(?:#+\s*)?(?:\*\*)?\s*(Vraag|Antwoord)\b/i.exec(block.text);
    if (head) role = head[1]?.toLowerCase() === 'vraag' ? 'question' : 'answer';
    const prose: Prose = { start: block.start, text: block.text, emphasis: [], place: block.place, role: block.place === 'item' && role === null ? null : role };
    const read = readProse(prose, kind);
    for (const sentence of read) counts.set(sentence, block.place === 'item' || block.place === 'cell');
    sentences.push(...read);
  }
  return sentences;
}

function* blocksOf(text: string): Generator<{ start: number; text: string; place: Prose['place'] }> {
  const pattern = /(?:^|\n)(?=[ \t]*(?:\n|$))|\n(?=[ \t>]*(?:[-*+]|\d+[.)])\s)|\n(?=#)|(?<=\n#[^\n]*)\n|(?<=\n\|[^\n]*)\n/g;
  let from = 0;
  const cuts = [...text.matchAll(pattern)].map(({ index, 0: cut }) => index + cut.length);
  for (const to of [...cuts, text.length]) {
    const raw = text.slice(from, to);
    const lead = /^[\s>]*/.exec(raw)?.[0].length ?? 0;
    const body = raw.slice(lead);
    if (body.trim() !== '') {
      const place = body.startsWith('#') ? 'heading' : body.startsWith('|') ? 'cell' : /^(?:[-*+]|\d+[.)])\s/.test(body) ? 'item' : 'paragraph';
      if (place === 'cell') {
        let at = 0;
        for (const cell of body.split('|')) { if (cell.trim() !== '') yield { start: from + lead + at, text: cell, place }; at += cell.length + 1; }
      } else {
        yield { start: from + lead, text: body.replace(/\*\*|__/g, '\u00AD\u00AD').replace(/(?<=\n)[ \t]*>+/g, (mark) => ' '.repeat(mark.length)), place };
      }
    }
    from = to;
  }
}

function tally(): Tally { return { tp: 0, fp: 0, fn: 0, tn: 0 }; }
function minus(a: Tally, b: Tally): Tally { return ({ tp: a.tp - b.tp, fp: a.fp - b.fp, fn: a.fn - b.fn, tn: a.tn - b.tn }); }
function f1({ tp, fp, fn }: Tally): number { return tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn); }
function share(a: number, b: number): string { return b === 0 ? '  -  ' : (a / b).toFixed(3); }
function line(t: Tally): string { return `precision ${share(t.tp, t.tp + t.fp)}  recall ${share(t.tp, t.tp + t.fn)}  F1 ${f1(t).toFixed(3)}  (tp ${String(t.tp)} fp ${String(t.fp)} fn ${String(t.fn)} tn ${String(t.tn)})`; }
function ratio(t: Tally): string { return `${String(t.tp)}/${String(t.fp)}/${String(t.fn)}`.padEnd(9); }
function clip(text: string, row: Gold): string { return text.slice(row.start, row.end).replace(/\s+/g, ' ').slice(0, 230); }
