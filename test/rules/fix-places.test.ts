import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ignoreFix } from '../../server/src/core/ignore.ts';
import { findings } from '../../server/src/core/analysis.ts';
import { apply, read } from '../support/check.ts';

// A fix leaves what stands around it as it was: in footnotes, and where paragraphs are indented.

const RULE = 'afspraak-onvolledig';

/** The text after a fix of the first finding of the rule. */
function fixed(text: string, title: string): string {
  const analysis = read(text);
  const finding = findings(analysis).find(({ rule }) => rule === RULE);
  const fix = finding && [...finding.fixes ?? [], ignoreFix(analysis, finding)].find((each) => each?.title === title);
  assert.ok(fix, title);
  return apply(text, fix);
}

describe('a list of slots', () => {
  test('does not take in the paragraph below it, however far that is indented', () => {
    for (const margin of ['', ' ', '   ']) {
      const [before, slots, after] = [`${margin}**Advies 1:** Open een loket.\n\n`, `${margin}- **Eigenaar:** [wie?]\n${margin}- **Planning:** [datum]\n\n`, `${margin}De adviesraad dankt het team.\n`];
      assert.equal(fixed(before + after, 'Voeg eigenaar en planning toe'), before + slots + after);
    }
  });

  test('stays in its footnote', () => {
    const [before, slots, after] = ['Zie noot[^1].\n\n[^1]: Advies 1: Open een loket.\n\n', '    - **Eigenaar:** [wie?]\n    - **Planning:** [datum]\n\n', '    De adviesraad dankt het team.\n'];
    assert.equal(fixed(before + after, 'Voeg eigenaar en planning toe'), before + slots + after);
  });
});

test('an exception stays in the footnote of its paragraph', () => {
  const [before, after] = ['Zie noot[^1].\n\n[^1]: De adviesraad dankt het team.\n\n', '    Advies 1: Open een loket.\n\n    Tot slot.\n'];
  assert.equal(fixed(before + after, 'Negeer hier, met reden'), `${before}    <!-- scherp-uit ${RULE}: reden -->\n${after}`);
});
