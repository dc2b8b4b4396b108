import type { Feature } from '../feature.ts';
import { codeActions } from './code-actions.ts';
import { codeLens } from './code-lens.ts';
import { commands } from './commands.ts';
import { completion } from './completion.ts';
import { diagnostics } from './diagnostics.ts';
import { documentLinks } from './document-links.ts';
import { folding } from './folding.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { pushedDiagnostics } from './pushed-diagnostics.ts';
import { rulePage } from './rule-page.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { settingsFile } from './settings-file.ts';
import { settingsView } from './settings-view.ts';
import { status } from './status.ts';
import { watching } from './watching.ts';

export const features: readonly Feature[] = [
  diagnostics, pushedDiagnostics, codeActions, hover, rulePage, commands, settingsFile, settingsView, status, watching,
  codeLens, inlayHints, semanticTokens, folding, documentLinks, completion,
];
