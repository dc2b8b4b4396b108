import { CodeActionKind, type CodeAction, type CodeActionContext, type Diagnostic, type Range } from 'vscode-languageserver';
import type { Finding, Fix } from '../../core/finding.ts';
import { ignoreFix } from '../../core/ignore.ts';
import type { Span } from '../../core/span.ts';
import type { Client } from '../client.ts';
import { toSpan } from '../convert.ts';
import type { Snapshot } from '../document.ts';
import { compatible, workspaceEdit } from '../edits.ts';
import type { Feature } from '../feature.ts';
import { WORDS } from '../words.ts';
import { SOURCE, toDiagnostic } from '../diagnostic.ts';
import { RENUMBER, renumberActions } from './renumber.ts';
import { explainCommand } from './rule-page.ts';

/** Quick fixes, and the fixes that may run on save, which come with the findings: nothing is looked at again; and new numbers. */
export const codeActions: Feature = {
  capabilities: ({ takesCodeActions }) => (takesCodeActions ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, RENUMBER] } } : {}),
  register: (connection, session) => {
    if (!session.client.takesCodeActions) return;
    connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
      session.read(uri, token, (now) => actionsAt(now, range, context, session.client)));
  },
};

const FIX_ALL = `${CodeActionKind.SourceFixAll}.scherp`;

function actionsAt(now: Snapshot, range: Range, { diagnostics, only }: CodeActionContext, client: Client): CodeAction[] {
  const wants = (kind: string): boolean => only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '');
  return [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(now, findingsAt(now, range, diagnostics), client) : []),
    ...(wants(FIX_ALL) ? fixAll(now, client) : []),
    ...(wants(RENUMBER) ? renumberActions(now, range, client) : []),
  ];
}

/** The findings that a request is about: those named in it, wherever they are now, or else those at the place. */
function findingsAt(now: Snapshot, range: Range, diagnostics: readonly Diagnostic[]): readonly Finding[] {
  const named = diagnostics.filter(({ source }) => source === SOURCE);
  if (named.length === 0) {
    const span = toSpan(now.text, range);
    return span === null ? [] : now.findings.filter((finding) => meets(finding, span));
  }
  const found = named.map((diagnostic) => {
    const span = toSpan(now.text, diagnostic.range);
    const candidates = now.findings.filter(({ rule }) => rule === diagnostic.code);
    return span === null ? undefined
      : candidates.find(({ start, end }) => start === span.start && end === span.end) ?? candidates.find((finding) => meets(finding, span));
  });
  return [...new Set(found.filter((finding) => finding !== undefined))];
}

/** A cursor right before or after a finding is at the finding. */
const meets = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** First what mends the text, then, finding by finding, the ways to live with it. */
function quickFixes(now: Snapshot, all: readonly Finding[], client: Client): CodeAction[] {
  const several = 1 < new Set(all.map(({ rule }) => rule)).size;
  const cures: CodeAction[] = [];
  const others: CodeAction[] = [];
  for (const finding of all) {
    const about = { kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(now, finding, client)] };
    const toAction = ({ title, edits }: Fix): CodeAction => ({ ...about, title, edit: workspaceEdit(now, edits, client) });
    const [first, ...further] = (finding.fixes ?? []).map(toAction);
    if (first !== undefined) cures.push({ ...first, isPreferred: true }, ...further);
    const ignore = ignoreFix(now.analysis, finding);
    if (ignore !== null) others.push(toAction(several ? { ...ignore, title: `${ignore.title} (${finding.rule})` } : ignore));
    const explain = explainCommand(finding.rule, client, now.settings.messageLanguage);
    if (explain !== null) others.push({ ...about, title: explain.title, command: explain });
  }
  return distinct([...cures, ...others]);
}

/** Two findings may offer the same cure. */
function distinct(actions: readonly CodeAction[]): CodeAction[] {
  const byContent = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit, action.command]);
    const known = byContent.get(key);
    byContent.set(key, known === undefined ? action : { ...known, diagnostics: [...known.diagnostics ?? [], ...action.diagnostics ?? []] });
  }
  return [...byContent.values()];
}

function fixAll(now: Snapshot, client: Client): CodeAction[] {
  const safe = now.all().flatMap(({ fixes = [] }) => fixes.filter((fix) => fix.safe).slice(0, 1));
  if (safe.length === 0) return [];
  const edits = compatible(safe.map((fix) => fix.edits)).map(({ start, end, text }) => ({ start, end, text }));
  return [{ title: WORDS[now.settings.messageLanguage].fixAll, kind: FIX_ALL, edit: workspaceEdit(now, edits, client) }];
}
