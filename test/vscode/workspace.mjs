// The workspace that the editor tests open: small texts of their own, and the project's examples.
import { cpSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');

export function fillWorkspace(folder) {
  cpSync(join(project, 'test/vscode/fixtures'), folder, { recursive: true });
  cpSync(join(project, 'examples'), join(folder, 'examples'), { recursive: true });
}
