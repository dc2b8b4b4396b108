import type { Feature } from '../feature.ts';
import { agreements } from './agreements.ts';
import { codeActions } from './code-actions.ts';
import { codeLens } from './code-lens.ts';
import { commands } from './commands.ts';
import { completion } from './completion.ts';
import { diagnostics } from './diagnostics.ts';
import { documentLinks } from './document-links.ts';
import { folding } from './folding.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { matrix } from './matrix.ts';
import { newDocuments } from './new-document.ts';
import { openPoints } from './open-points.ts';
import { pushedDiagnostics } from './pushed-diagnostics.ts';
import { rulePage } from './rule-page.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { settingsFile } from './settings-file.ts';
import { settingsView } from './settings-view.ts';
import { status } from './status.ts';
import { watching } from './watching.ts';

export const features: readonly Feature[] = [
  agreements,
  codeActions,
  codeLens,
  commands,
  completion,
  diagnostics,
  documentLinks,
  folding,
  hover,
  inlayHints,
  matrix,
  newDocuments,
  openPoints,
  pushedDiagnostics,
  rulePage,
  semanticTokens,
  settingsFile,
  settingsView,
  status,
  watching,
];
