import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelOf } from '../../server/src/core/analysis.ts';
import { read } from '../support/check.ts';

/** The commitments of a plan, as its text has them. */
function promised(text: string): string[] {
  const model = modelOf(read(text, {}, 'x.plan.md'));
  return (model?.commitments ?? []).map(({ start, end }) => text.slice(start, end));
}

const description = 'Duinrade telt drie scholen. Zij liggen aan de vaart. De hulp is er van iedereen. Veel ouders kennen de weg. De wachttijd is kort. In 2022 kwam er een loket bij.';
const promises = 'Wij openen een loket. Wij gaan de leges afschaffen. De raad moet hierover besluiten. Wij willen meer groen. Wij bouwen zes bruggen. Wij zullen de kade herstellen.';
const plain = 'Deze brug wordt geschilderd door een bureau.';

describe('the plain present', () => {
  test('tells what is so among statements', () => { assert.deepEqual(promised(`${description} ${plain} ${description}\n`), []); });
  test('promises among promises', () => { assert.ok(promised(`${promises} ${plain} ${promises}\n`).includes(plain)); });
  test('promises where it says when', () => {
    const dated = 'Deze brug wordt in maart 2027 geschilderd door een bureau.';
    assert.deepEqual(promised(`${description} ${dated} ${description}\n`), [dated]);
  });
  test('is believed where hardly anything stands around it', () => { assert.deepEqual(promised(`${plain}\n`), [plain]); });
});
