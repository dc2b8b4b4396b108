import type { Feature } from '../feature.ts';
import { agreements } from './agreements.ts';
import { callHierarchy } from './call-hierarchy.ts';
import { codeActions } from './code-actions.ts';
import { codeLens } from './code-lens.ts';
import { commands } from './commands.ts';
import { compare } from './compare.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { diagnostics } from './diagnostics.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import { exports } from './export.ts';
import { folding } from './folding.ts';
import { highlight } from './highlight.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { matrix } from './matrix.ts';
import { movedFiles } from './moved-files.ts';
import { newDocuments } from './new-document.ts';
import { openPoints } from './open-points.ts';
import { pushedDiagnostics } from './pushed-diagnostics.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { rulePage } from './rule-page.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { settingsFile } from './settings-file.ts';
import { settingsView } from './settings-view.ts';
import { status } from './status.ts';
import { watching } from './watching.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

export const features: readonly Feature[] = [
  agreements,
  callHierarchy,
  codeActions,
  codeLens,
  commands,
  compare,
  completion,
  definition,
  diagnostics,
  documentLinks,
  documentSymbols,
  exports,
  folding,
  highlight,
  hover,
  inlayHints,
  matrix,
  movedFiles,
  newDocuments,
  openPoints,
  pushedDiagnostics,
  references,
  rename,
  rulePage,
  semanticTokens,
  settingsFile,
  settingsView,
  status,
  watching,
  workspaceSymbols,
];
