// Precision and recall of the Dutch reader on labelled texts that are not part of this project.
//   npm run eval [-- --errors] [-- --commitments] [-- --only PART] [-- --write]
// --errors prints every miss and false alarm, --commitments also those about what is a commitment, --only takes the documents whose
// name holds PART, --write writes docs/nauwkeurigheid.json and docs/nauwkeurigheid.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, findings, Memory, modelOf } from '../server/src/core/analysis.ts';
import { RULES } from '../server/src/core/rules/index.ts';
import { DEFAULTS } from '../server/src/core/settings.ts';
import { accuracyPage, f1, minus, OFTEN, plus, share, tally, type Accuracy, type Measure, type SetAccuracy, type Tally } from './accuracy.ts';

interface Gold { id: string; file: string; start: number; end: number; C: 0 | 1; V: 0 | 1; O?: 0 | 1; P?: 0 | 1; cat?: string; triggers?: string[] }
interface Span { start: number; end: number }

const folder = [process.env['SCHERP_CORPUS'] ?? '', '../shared/corpus'].find((path) => path !== '' && existsSync(path));
if (folder === undefined) {
  console.log('Hier staat geen gelabeld corpus (map in SCHERP_CORPUS): er valt niets te meten.');
  process.exit(0);
}
const flag = (name: string): boolean => process.argv.includes(name);
const only = flag('--only') ? process.argv[process.argv.indexOf('--only') + 1] ?? '' : '';

const VAGUE: ReadonlySet<string> = new Set(RULES.filter(({ id }) => id.startsWith('vaag-') || id === 'vergelijking-zonder-maatstaf' || id === 'slag-om-de-arm').map(({ id }) => id));
const MEASURES = ['V', 'C', 'O', 'P'] as const;

const sets = ([['gold.jsonl', 'documents', 3], ['gold-extra.jsonl', 'documents-extra', 1]] as const).flatMap(([name, documents, readings]) => {
  const file = join(folder, name);
  if (!existsSync(file)) { console.log(`${name}: not there`); return []; }
  const gold = readFileSync(file, 'utf8').trim().split('\n').map((row) => JSON.parse(row) as Gold).filter((row) => row.file.includes(only) && existsSync(join(folder, documents, row.file)));
  return gold.length === 0 ? [] : [score(name, readings, gold, join(folder, documents))];
});
if (flag('--write')) {
  const accuracy: Accuracy = { sets };
  writeFileSync('docs/nauwkeurigheid.json', `${JSON.stringify(accuracy, null, 1)}\n`);
  writeFileSync('docs/nauwkeurigheid.md', accuracyPage(accuracy, RULES.map(({ id, title }) => [id, title.nl])));
}

function score(name: string, readings: number, gold: readonly Gold[], documents: string): SetAccuracy {
  const none = (): Record<Measure, Tally> => ({ V: tally(), C: tally(), O: tally(), P: tally() });
  const all = none();
  const byFile = new Map<string, Record<Measure, Tally>>();
  const rules = new Map<string, { right: number; wrong: number }>();
  const kinds = new Map<string, Tally>();
  for (const file of new Set(gold.map((row) => row.file))) {
    const text = readFileSync(join(documents, file), 'utf8');
    const analysis = analyse({ name: file, text }, DEFAULTS, new Memory());
    const found = findings(analysis).filter(({ rule, severity }) => VAGUE.has(rule) && severity !== 'hint');
    const model = modelOf(analysis);
    const commitments = model?.commitments ?? [];
    const own = none();
    byFile.set(file, own);
    for (const row of gold) {
      if (row.file !== file) continue;
      const over = (span: Span): boolean => span.start < row.end && row.start < span.end;
      const vague = found.filter(over);
      const acts = commitments.filter(over);
      const count = (measure: Measure, predicted: boolean, actual: boolean): void => { for (const t of [all[measure], own[measure]]) t[predicted ? (actual ? 'tp' : 'fp') : actual ? 'fn' : 'tn']++; };
      count('V', 0 < vague.length, row.V === 1);
      count('C', 0 < acts.length, row.C === 1);
      for (const rule of new Set(vague.map((finding) => finding.rule))) {
        const t = rules.get(rule) ?? { right: 0, wrong: 0 };
        t[row.V === 1 ? 'right' : 'wrong']++;
        rules.set(rule, t);
      }
      if (row.C === 1 && 0 < acts.length) {
        const owner = acts.some(({ slots }) => slots.owner !== null && over(slots.owner));
        const planning = acts.some(({ slots }) => slots.planning !== null && over(slots.planning));
        count('O', owner, row.O === 1);
        count('P', planning, row.P === 1);
        if (flag('--errors') && owner !== (row.O === 1)) console.log(`${row.O === 1 ? 'MISS  O' : 'FALSE O'} ${row.id} | ${clip(text, row)}`);
      }
      if (flag('--errors') && (0 < vague.length) !== (row.V === 1)) {
        const verdict = row.V === 1 ? `MISS  V${acts.length === 0 ? '(no act)' : ''}` : `FALSE V${row.C === 0 ? '(no act)' : ''}`;
        console.log(`${verdict} ${row.id} ${row.V === 1 ? `${row.cat ?? ''}[${(row.triggers ?? []).join('|')}]` : vague.map((one) => `${one.rule}«${text.slice(one.start, one.end)}»`).join(' ')} | ${clip(text, row)}`);
      }
      if (flag('--commitments') && (0 < acts.length) !== (row.C === 1)) console.log(`${row.C === 1 ? 'MISS  C' : 'FALSE C'} ${row.id} | ${clip(text, row)}`);
    }
    const kind = model?.kind ?? 'geen';
    kinds.set(kind, plus(kinds.get(kind) ?? tally(), own.V));
  }
  const precisions = [...byFile.values()].filter(({ V }) => OFTEN <= V.tp + V.fp).map(({ V }) => V.tp / (V.tp + V.fp));
  for (const [rule, { right, wrong }] of [...rules].sort()) console.log(`  ${rule.padEnd(30)} right ${String(right)} wrong ${String(wrong)}`);
  for (const [file, t] of byFile) console.log(`  ${file.slice(0, 48).padEnd(48)} ${MEASURES.map((measure) => `${measure} ${share(t[measure].tp, t[measure].tp + t[measure].fp)}/${share(t[measure].tp, t[measure].tp + t[measure].fn)}`.padEnd(14)).join(' ')} V ${String(t.V.tp)}+${String(t.V.fp)}-${String(t.V.fn)}`);
  const spread = (measure: Measure): readonly [number, number] => {
    const each = [...byFile.values()].map((t) => f1(minus(all[measure], t[measure])));
    return [Math.min(...each), Math.max(...each)];
  };
  for (const measure of MEASURES) {
    const t = all[measure];
    const [low, high] = spread(measure);
    console.log(`${name} ${measure}  precision ${share(t.tp, t.tp + t.fp)}  recall ${share(t.tp, t.tp + t.fn)}  F1 ${f1(t).toFixed(3)}  (tp ${String(t.tp)} fp ${String(t.fp)} fn ${String(t.fn)} tn ${String(t.tn)})  without one document ${low.toFixed(3)}..${high.toFixed(3)}`);
  }
  return {
    readings, sentences: gold.length, documents: byFile.size, measures: all, spread: { V: spread('V'), C: spread('C'), O: spread('O'), P: spread('P') },
    rules: Object.fromEntries([...rules].sort()), kinds: Object.fromEntries([...kinds].sort()),
    documentPrecision: precisions.length === 0 ? null : [Math.min(...precisions), Math.max(...precisions)],
  };
}

function clip(text: string, { start, end }: Span): string { return text.slice(start, end).replace(/\s+/g, ' ').slice(0, 230); }
