// The workspace that the editor tests open: small texts of their own, the project's examples, and a git repository.
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');

export function fillWorkspace(folder) {
  cpSync(join(project, 'test/vscode/fixtures'), folder, { recursive: true });
  cpSync(join(project, 'examples'), join(folder, 'examples'), { recursive: true });
  keep(join(folder, 'archief'));
}

/** A folder in git, with an advice that was changed since its last version. */
function keep(folder) {
  const git = (...args) => execFileSync('git', ['-c', 'user.name=raad', '-c', 'user.email=raad@beekdorp.example', ...args], { cwd: folder, stdio: 'ignore' });
  mkdirSync(folder);
  cpSync(join(project, 'test/vscode/fixtures/buurthuis.advies.md'), join(folder, 'buurthuis.advies.md'));
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'eerste');
  appendFileSync(join(folder, 'buurthuis.advies.md'), '\n**Advies 9:** Zet de dienstregeling op de website.\n');
}
