// Holds the verb forms that are made from nl/verbs.ts against a Dutch word list (Debian: apt-get install wdutch).
//   npm run words [-- LIST]
// A form that no list has is a mistake in the data, or a word too new for it: those stand in `newer` with all their forms.
import { existsSync, readFileSync } from 'node:fs';
import { conjugate } from '../server/src/core/language/conjugate.ts';
import { verbs } from '../server/src/core/language/nl/verbs.ts';

const list = process.argv[2] ?? '/usr/share/dict/dutch';
if (!existsSync(list)) {
  console.log(`Geen woordenlijst in ${list} (Debian-pakket wdutch): de werkwoordsvormen zijn niet nagekeken.`);
  process.exit(0);
}
/** Verbs of which the list lacks a form that is right: too new or too rare for it. Looked at one by one. */
const newer: ReadonlySet<string> = new Set(`
  behelzen over-stijgen vigeren conflicteren recreëren sporten vooronder-stellen escaleren verloeder.en verzilten coachen faciliteren monitor.en
  promoten sensibiliseren gidsen prioriteren sparren in|kader.en netwerken dialogeren finetun.en over-denken dynamiseren flexibiliseren harmoniseren
  ontschotten ontzorgen professionaliseren revitaliseren vergroenen vermenselijken af|slanken diversifiëren humaniseren mitigeren ontharden op|peppen
  verbijzonder.en vermooien liberaliseren internationaliseren vrijwaren remediëren betomen bemensen beprijzen bewegwijzer.en faseren herberekenen
  hergebruiken herhuisvesten herinrichten kapitaliseren maximeren op|schonen audit.en buffer.en herbestemmen herfinancieren herindelen herplanten
  herstarten hertekenen hertellen herverdelen herverkavelen hervestigen kalibreren matchen om|scholen rioleren royeren streamen transcriberen
  uit|faseren verordonneren verschroten versleutelen bankieren contingenteren hernoemen initialiseren preserveren screenen deactiveren comprimeren
  crediteren bemeten coöpteren dimensioneren hacken hertalen plafonneren sticker.en unificeren
  generaliseren eroderen radicaliseren herinvesteren accelereren depolitiseren valoriseren beschoeien herdefiniëren herinstalleren herschikken inunderen
  ontdubbelen protocolleren suspenderen verevenen vervolledigen
`.trim().split(/\s+/));
const known = new Set(readFileSync(list, 'utf8').toLowerCase().split('\n'));
let forms = 0;
const strange = new Map<string, string[]>();
for (const row of Object.values(verbs).flatMap((rows) => rows.split(/\s+/))) {
  const [particle, base] = row.includes('|') ? row.split('|') as [string, string] : ['', row];
  for (const [form] of conjugate(base)) {
    forms++;
    if (!known.has(form) && !known.has(particle + form)) strange.set(row, [...strange.get(row) ?? [], form]);
  }
}
const unread = [...strange].filter(([row]) => !newer.has(row));
for (const [row, missing] of unread) console.log(`${row}: ${missing.join(' ')}`);
const stale = [...newer].filter((row) => !strange.has(row));
if (0 < stale.length) console.log(`Staat inmiddels wel in de lijst: ${stale.join(' ')}`);
console.log(`${String(forms)} vormen; van ${String(strange.size)} werkwoorden staan ${String([...strange.values()].flat().length)} vormen niet in de lijst, ${String(unread.length)} daarvan zijn nog niet nagelezen.`);
process.exit(unread.length + stale.length === 0 ? 0 : 1);
