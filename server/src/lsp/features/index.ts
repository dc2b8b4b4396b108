import type { Feature } from '../feature.ts';
import { agreements } from './agreements.ts';
import { codeActions } from './code-actions.ts';
import { diagnostics } from './diagnostics.ts';
import { hover } from './hover.ts';
import { matrix } from './matrix.ts';
import { newDocuments } from './new-document.ts';
import { openPoints } from './open-points.ts';
import { pushedDiagnostics } from './pushed-diagnostics.ts';
import { rulePage } from './rule-page.ts';
import { settingsFile } from './settings-file.ts';
import { settingsView } from './settings-view.ts';
import { status } from './status.ts';
import { watching } from './watching.ts';

export const features: readonly Feature[] = [diagnostics, pushedDiagnostics, codeActions, hover, rulePage, settingsFile, settingsView, status, watching, matrix, agreements, openPoints, newDocuments];
