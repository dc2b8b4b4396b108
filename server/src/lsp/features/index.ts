import type { Feature } from '../feature.ts';
import { codeActions } from './code-actions.ts';
import { diagnostics } from './diagnostics.ts';
import { definition } from './definition.ts';
import { documentSymbols } from './document-symbols.ts';
import { highlight } from './highlight.ts';
import { hover } from './hover.ts';
import { pushedDiagnostics } from './pushed-diagnostics.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { rulePage } from './rule-page.ts';
import { settingsFile } from './settings-file.ts';
import { settingsView } from './settings-view.ts';
import { status } from './status.ts';
import { watching } from './watching.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

export const features: readonly Feature[] = [
  diagnostics, pushedDiagnostics, codeActions, hover, definition, references, highlight, rename, documentSymbols, workspaceSymbols,
  rulePage, settingsFile, settingsView, status, watching,
];
