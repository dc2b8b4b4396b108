import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import { ClosedDiagnostics } from '../../server/src/lsp/closed-diagnostics.ts';
import type { Neighbourhood } from '../../server/src/lsp/workspace/around.ts';
import { graph, plan } from '../support/graph.ts';

test('what was told of a document is kept as long as it is there', () => {
  let last = 0;
  const closed = new ClosedDiagnostics(() => String(++last));
  const around: Neighbourhood = {
    root: 'file:///raad', graph: graph({ 'één plan.md': plan(1) }), complete: true, uriOf: (path) => `file:///raad/${encodeURI(path)}`, textOf: () => null, closed: () => found, versionOf: () => null,
  };
  const found: readonly never[] = [];
  const id = (): string | undefined => closed.answer(around, 'één plan.md')?.resultId;
  assert.equal(id(), id());
  closed.retain(new Set(['file:///raad/één plan.md']));
  const before = id();
  assert.equal(id(), before);
  closed.retain(new Set());
  assert.notEqual(id(), before);
});
