// Writes what can be derived from rules and settings: docs/regels, the table in the README, and the settings. CI fails when the result differs.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { RULES } from '../server/src/core/rules/index.ts';
import { PAGE_TEXTS } from '../server/src/core/rules/page-texts.ts';
import { ruleAccuracy, type Accuracy } from './accuracy.ts';
import { generateSettings } from './generate-settings.ts';

const SEVERITY_NAMES = { error: 'fout', warning: 'waarschuwing', information: 'ter info', hint: 'tip' };

generateSettings(RULES);

rmSync('docs/regels', { recursive: true, force: true });
mkdirSync('docs/regels', { recursive: true });
const { sets } = JSON.parse(readFileSync('docs/nauwkeurigheid.json', 'utf8')) as Accuracy;
for (const { id } of RULES) writeFileSync(`docs/regels/${id}.md`, withAccuracy(id, (PAGE_TEXTS[id] ?? '').replaceAll(/[⟦⟧]/g, '')));

const dutch = table(['Regel', 'Vindt', 'Zwaarte'], RULES.map(({ id, title, severity }) => [`[${id}](${id}.md)`, title.nl, SEVERITY_NAMES[severity]]));
writeFileSync('docs/regels/README.md', `# Regels\n\nElke melding van Scherp noemt de naam van haar regel.\nHier leest u wat die regel vindt, waarom, en hoe u haar uitzet.\n\n${dutch}\n`);

const english = table(['Rule', 'Finds', 'Severity'], RULES.map(({ id, title, severity }) => [`[\`${id}\`](docs/regels/${id}.md)`, title.en, severity]));
writeBetween('README.md', '<!-- rules: generated -->', '<!-- /rules -->', english);

/** Under the title, where the rule was measured: how often it was right. */
function withAccuracy(id: string, page: string): string {
  const measured = ruleAccuracy(sets, id);
  return measured === null ? page : page.replace('\n\n', `\n\n*Raak in ${measured} meldingen op gelabelde stukken: [hoe dat is gemeten](../nauwkeurigheid.md).*\n\n`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function writeBetween(file: string, begin: string, end: string, text: string): void {
  const before = readFileSync(file, 'utf8');
  const from = before.indexOf(begin);
  const to = before.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${file} lacks ${begin} … ${end}`);
  writeFileSync(file, `${before.slice(0, from)}${begin}\n${text}\n${before.slice(to)}`);
}
