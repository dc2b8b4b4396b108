import type { Feature } from '../feature.ts';
import { agreements } from './agreements.ts';
import { codeActions } from './code-actions.ts';
import { compare } from './compare.ts';
import { diagnostics } from './diagnostics.ts';
import { exports } from './export.ts';
import { folding } from './folding.ts';
import { hover } from './hover.ts';
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
  compare,
  diagnostics,
  exports,
  folding,
  hover,
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
