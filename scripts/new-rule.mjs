#!/usr/bin/env node
// Makes the two halves of a rule and the index: npm run new-rule -- vaag-woord "Titel van de regel"
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';

const [id, title = 'Titel die zegt wat er staat'] = process.argv.slice(2);
if (!id || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error('Name the rule in kebab-case Dutch, after the pattern it finds: npm run new-rule -- vaag-woord "Woord dat alles openlaat"');
  process.exit(2);
}
const path = `server/src/core/rules/${id}`;
if (existsSync(`${path}.ts`)) {
  console.error(`${path}.ts exists already.`);
  process.exit(2);
}
const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

writeFileSync(`${path}.ts`, `import { ALL_KINDS, defineRule } from '../rule.ts';

export const ${name} = defineRule({
  id: '${id}',
  unit: 'document',
  kinds: ALL_KINDS,
  severity: 'information',
  title: { nl: '${title}', en: 'Title in English' },
  *check({ commitments }) {
    for (const { start, end, act } of commitments) {
      if (act) continue;
      yield { start, end, message: { nl: 'Wat staat er, en wat is de vraag?', en: 'What is there, and what is the question?' } };
    }
  },
});
`);

writeFileSync(`${path}.md`, `# ${id} — ${title}

## Waarom

Waarom kan een lezer hier niet mee verder?

## Voorbeelden

\`\`\`md fout
De zin waarin ⟦de regel spreekt⟧.
\`\`\`

\`\`\`md goed
De zin die fout lijkt, maar goed is.
\`\`\`

## Zo lost u het op

Wat schrijft u in plaats hiervan?

## Wanneer niet

Wanneer blijft Scherp stil?

## Uitzetten

\`\`\`md
<!-- scherp-uit ${id}: besproken in onze vergadering van 12 maart -->
\`\`\`
`);

execFileSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit', shell: process.platform === 'win32' });
console.log(`Made ${path}.ts and ${path}.md. Fill in both, then: npm run generate && npm run test:fast rules`);
