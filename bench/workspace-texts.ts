import { mkdirSync, writeFileSync } from 'node:fs';
import { KB } from './keystrokes.ts';
import { adviceText } from './text.ts';

/** Documents of 6 KB, by path: dossiers of a plan, fourteen advices about it and five reactions to those. */
export function workspaceTexts(count: number): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (let number = 0; number < count; number++) {
    const [dossier, place] = [Math.floor(number / DOSSIER), number % DOSSIER];
    const kind = place === 0 ? 'plan' : place <= ADVICES ? 'advies' : 'reactie';
    const links = kind === 'plan' ? '' : kind === 'advies' ? 'plan: a.plan.md\n' : `advies: a${String(place - ADVICES)}.advies.md\n`;
    const text = adviceText(6 * KB, 5000 + number);
    const own = kind === 'plan' ? `# Plan ${String(dossier)} van Mosdrecht\n\n${text}` : kind === 'reactie' ? text.replaceAll('**Advies ', '**Reactie op advies ') : text;
    texts.set(`dossier${String(dossier)}/a${place === 0 ? '' : String(place)}.${kind}.md`, `---\nsoort: ${kind}\n${links}---\n\n${own}`);
  }
  return texts;
}

const DOSSIER = 20;
const ADVICES = 14;

export function writeTexts(folder: string, texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) {
    mkdirSync(`${folder}/${path.slice(0, path.lastIndexOf('/'))}`, { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
  }
}
