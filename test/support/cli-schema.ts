import assert from 'node:assert/strict';
import { Ajv } from 'ajv';

/** The contract of the JSON formats: version 1. Nothing may be missing, and nothing else may be there. */
const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object => ({
  type: 'object', properties, additionalProperties: false, required: Object.keys(properties).filter((key) => !optional.includes(key)),
});
const list = (items: object): object => ({ type: 'array', items });
const nullable = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });
const text = { type: 'string' };
const whole = { type: 'integer', minimum: 0 };
const span = { start: whole, end: whole };
const position = object({ line: whole, character: whole });
const kind = { enum: ['advies', 'plan', 'reactie', null] };
const slots = ['owner', 'planning', 'result', 'decision', 'test'];
const value = nullable(object({ ...span, text }));

const diagnostic = object({
  ...span, rule: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' }, severity: { enum: ['error', 'warning', 'information', 'hint'] }, message: { type: 'string', minLength: 1 },
  missing: { type: 'array', items: { enum: slots }, minItems: 1, uniqueItems: true },
  range: object({ start: position, end: position }),
  related: list(object({ ...span, message: text })),
  fixes: list(object({ title: { type: 'string', minLength: 1 }, safe: { type: 'boolean' }, edits: { ...list(object({ ...span, text })), minItems: 1 } })),
}, ['missing']);

const check = object({
  version: { const: 1 },
  files: list(object({ path: text, kind, diagnostics: list(diagnostic) })),
  summary: object({ files: whole, error: whole, warning: whole, information: whole, hint: whole }),
});

const model = object({
  version: { const: 1 },
  files: list(object({
    path: text, kind, date: nullable({ type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` }),
    assignments: list(object({ ...span, number: text, answeredBy: list(object(span)) })),
    remarks: list(object({ ...span, about: list(text), tone: { enum: ['critical', 'approving', null] } })),
    questions: list(object({ ...span, number: nullable(text), replyDate: value })),
    commitments: list(object({
      ...span, sort: { enum: ['recommendation', 'assignment', 'promise'] }, voice: { enum: ['own', 'plan'] }, vague: list(object({ ...span, rule: text })),
      ...Object.fromEntries(slots.map((slot) => [slot, value])),
    })),
  })),
});

const day = nullable({ type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });
const about = nullable(object({ role: { enum: ['recommendation', 'question', 'assignment'] }, number: text }));
const sort = { enum: ['recommendation', 'assignment', 'promise', 'question', 'answer'] };
const line = { type: 'integer', minimum: 1 };

const register = object({
  version: { const: 1 },
  agreements: list(object({
    document: text, line, sort, number: nullable(text), about, text, owner: nullable(text), planning: nullable(text), from: day, to: day, result: nullable(text), decision: nullable(text), test: nullable(text),
    status: { enum: ['unmentioned', 'mentioned', 'answered', 'advised', 'complete', 'agreed', 'rejected', 'done', 'open'] }, open: list({ enum: slots }), link: text,
  })),
});

const changes = ['appeared', 'vanished', 'weakened', 'strengthened', 'postponed', 'advanced', 'owner', 'changed', 'renumbered', 'reworded'];
const obligation = nullable(object({
  ...span, line, sort, number: nullable(text), about, text, verdict: { enum: ['rejected', 'partly', 'accepted', 'done', null] },
  slots: object(Object.fromEntries(slots.map((slot) => [slot, nullable(object({ text, from: day, to: day }))]))),
}));
const diff = object({
  version: { const: 1 },
  files: list(object({
    before: nullable(text), after: nullable(text), kind,
    differences: list(object({ changes: { ...list(object({ sort: { enum: changes }, slot: { enum: [...slots, null] }, before: nullable(text), after: nullable(text) })), minItems: 1 }, before: obligation, after: obligation })),
  })),
  summary: object(Object.fromEntries(changes.map((change) => [change, whole]))),
});

export interface CheckReport {
  readonly files: readonly {
    readonly path: string;
    readonly kind: string | null;
    readonly diagnostics: readonly {
      readonly rule: string; readonly severity: string; readonly message: string; readonly start: number; readonly end: number; readonly missing?: readonly string[];
      readonly range: { readonly start: Position; readonly end: Position };
      readonly related: readonly { readonly start: number; readonly end: number }[];
      readonly fixes: readonly { readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[] }[];
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}
interface Position { readonly line: number; readonly character: number }

export interface ModelReport {
  readonly files: readonly {
    readonly path: string; readonly kind: string | null; readonly date: string | null;
    readonly assignments: readonly { readonly number: string; readonly start: number; readonly end: number; readonly answeredBy: readonly { readonly start: number; readonly end: number }[] }[];
    readonly commitments: readonly { readonly start: number; readonly end: number; readonly owner: { readonly start: number; readonly end: number; readonly text: string } | null }[];
  }[];
}

export interface RegisterReport {
  readonly agreements: readonly Readonly<{ document: string; line: number; sort: string; number: string | null; owner: string | null; planning: string | null; from: string | null; to: string | null; decision: string | null; status: string; open: readonly string[]; link: string }>[];
}

export interface DiffReport {
  readonly files: readonly { readonly before: string | null; readonly after: string | null; readonly differences: readonly { readonly changes: readonly { readonly sort: string }[] }[] }[];
  readonly summary: Readonly<Record<string, number>>;
}

const ajv = new Ajv({ allowUnionTypes: true, strict: true });
const valid = { check: ajv.compile<CheckReport>(check), model: ajv.compile<ModelReport>(model), register: ajv.compile<RegisterReport>(register), diff: ajv.compile<DiffReport>(diff) };

/** What a program would read, held to the contract. */
export function readCheck(output: string): CheckReport {
  const report: unknown = JSON.parse(output);
  if (valid.check(report)) return report;
  assert.fail(ajv.errorsText(valid.check.errors));
}

export function readModel(output: string): ModelReport {
  const report: unknown = JSON.parse(output);
  if (valid.model(report)) return report;
  assert.fail(ajv.errorsText(valid.model.errors));
}

export function readRegister(output: string): RegisterReport {
  const report: unknown = JSON.parse(output);
  if (valid.register(report)) return report;
  assert.fail(ajv.errorsText(valid.register.errors));
}

export function readDiff(output: string): DiffReport {
  const report: unknown = JSON.parse(output);
  if (valid.diff(report)) return report;
  assert.fail(ajv.errorsText(valid.diff.errors));
}
