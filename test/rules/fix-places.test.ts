import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ignoreFix } from '../../server/src/core/ignore.ts';
import { findings } from '../../server/src/core/analysis.ts';
import { apply, read } from '../support/check.ts';

// A fix leaves what stands around it as it was: links, headings, tables, footnotes, and paragraphs that are indented.

const SLOTS = 'Voeg eigenaar en planning toe';
const REMARK = 'Schrijf een opmerking';

/** The text after the first fix with this title, of whichever rule or of one. */
function fixed(text: string, title: string, wanted?: string): string {
  const analysis = read(text);
  const fix = findings(analysis).filter(({ rule }) => rule === (wanted ?? rule)).flatMap((finding) => [...finding.fixes ?? [], ignoreFix(analysis, finding)]).find((each) => each?.title === title);
  assert.ok(fix, title);
  return apply(text, fix);
}

const titles = (text: string): readonly string[] => findings(read(text)).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));

describe('a list of slots', () => {
  test('does not take in the paragraph below it, however far that is indented', () => {
    for (const margin of ['', ' ', '   ']) {
      const [before, slots, after] = [`${margin}**Advies 1:** Open een loket.\n\n`, `${margin}- **Eigenaar:** [wie?]\n${margin}- **Planning:** [datum]\n\n`, `${margin}De adviesraad dankt het team.\n`];
      assert.equal(fixed(before + after, SLOTS), before + slots + after);
    }
  });

  test('is one, though its paragraph is indented so far that Markdown sees code', () => {
    assert.equal(fixed('Onze adviezen.\n\n      **Advies 1:** Open een loket.\n', SLOTS), 'Onze adviezen.\n\n      **Advies 1:** Open een loket.\n\n- **Eigenaar:** [wie?]\n- **Planning:** [datum]\n');
  });

  test('stays in its item, also below a later paragraph of it or behind the box of a task', () => {
    for (const text of ['- Advies 1: Open een loket.', '- [ ] Advies 1: Open een loket.', '- Over het loket.\n\n  Advies 1: Open een loket.', '1.  Over het loket.\n\n    Advies 1: Open een loket.']) {
      const indent = ' '.repeat(text.startsWith('1.') ? 4 : 2);
      assert.equal(fixed(`${text}\n\nTot slot.\n`, SLOTS), `${text}\n${indent}- **Eigenaar:** [wie?]\n${indent}- **Planning:** [datum]\n\nTot slot.\n`);
    }
  });

  test('does not take in the next item where Markdown sees none', () => {
    assert.equal(fixed('• Advies 1: Open een loket.\n• Advies 2: Maak een flyer.\n', SLOTS), '• Advies 1: Open een loket.\n  - **Eigenaar:** [wie?]\n  - **Planning:** [datum]\n\n• Advies 2: Maak een flyer.\n');
  });

  test('stays in its footnote', () => {
    for (const first of ['', 'Een noot.\n\n    ']) {
      const [before, slots, after] = [`Zie noot[^1].\n\n[^1]: ${first}Advies 1: Open een loket.\n\n`, '    - **Eigenaar:** [wie?]\n    - **Planning:** [datum]\n\n', '    De adviesraad dankt het team.\n'];
      assert.equal(fixed(before + after, SLOTS), before + slots + after);
    }
  });

  test('comes behind the link, the reference or the bold words that end the text', () => {
    for (const end of ['[onze brief](brief.md)', '[onze brief][1]', '**vandaag**', '*[onze brief](https://waterbeek.example)*', 'Q&amp;', '`x`']) {
      const text = `Advies 1: Open een loket, zie ${end}`;
      assert.equal(fixed(`${text}\n\nTot slot.\n\n[1]: brief.md\n`, SLOTS), `${text}\n\n- **Eigenaar:** [wie?]\n- **Planning:** [datum]\n\nTot slot.\n\n[1]: brief.md\n`);
    }
  });

  test('comes below the heading that is the advice, and does not take in the text below that', () => {
    for (const heading of ['## Advies 1: Open een loket.', '## Advies 1: Open een loket. ##', 'Advies 1: Open een loket.\n---']) {
      assert.equal(fixed(`${heading}\nTot slot.\n`, SLOTS), `${heading}\n\n- **Eigenaar:** [wie?]\n- **Planning:** [datum]\n\nTot slot.\n`);
    }
  });

  test('comes below the words of the advice where its label stands alone', () => {
    for (const label of ['## Advies 1', '**Advies 1**']) {
      const text = `${label}\n\nOpen een loket.`;
      assert.equal(fixed(`${text}\n\nTot slot.\n`, SLOTS), `${text}\n\n- **Eigenaar:** [wie?]\n- **Planning:** [datum]\n\nTot slot.\n`);
    }
  });
});

test('what is added in brackets stays out of the address of a link', () => {
  const [before, after] = ['De adviesraad adviseert het college om een loket te openen, zie [brief](https://waterbeek.example/brief)', '. De adviesraad adviseert de raad om geld vrij te maken.\n'];
  assert.equal(fixed(before + after, 'Voeg planning toe'), `${before} (**Planning:** [datum])${after}`);
});

describe('a remark', () => {
  const NEXT = "\n\nOpdracht 6: 'Wij maken een flyer.'\n\nOpmerking: De adviesraad steunt dit.\n";

  test('comes behind the link or the bold words that end the assignment', () => {
    for (const assignment of ['Opdracht 5: Wij openen een [loket](plan.md)', "**Opdracht 5: 'Wij openen een [loket](plan.md)'**", "Opdracht 5: 'Wij openen een loket.'\n---"]) {
      assert.equal(fixed(assignment + NEXT, REMARK), `${assignment}\n\nOpmerking: [uw opmerking]${NEXT}`);
    }
  });

  test('stays in its item, below the quotation in it', () => {
    const [before, after] = ['- Uit het plan:\n\n  > Opdracht 5: Wij openen een loket.', '  > Opdracht 6: Wij maken een flyer.\n\nOpmerking: De adviesraad steunt dit.\n'];
    assert.equal(fixed(`${before}\n${after}`, REMARK), `${before}\n\n  Opmerking: [uw opmerking]\n\n${after}`);
  });

  test('ends a quotation, and a list in it', () => {
    const [before, after] = ['> - Opdracht 5: Wij openen een loket.', '> - Opdracht 6: Wij maken een flyer.\n\nOpmerking: De adviesraad steunt dit.\n'];
    assert.equal(fixed(`${before}\n${after}`, REMARK), `${before}\n\nOpmerking: [uw opmerking]\n\n${after}`);
  });

  test('comes in the empty cell of a table, and is asked for until it is written', () => {
    const table = (cell: string): string => `Advies van de raad.\n\n| Nr | Opdracht | Opmerking |\n| --- | --- | --- |\n| 14 | Wij openen een loket. | ${cell}|\n| 15 | Wij maken een flyer. | Goed. |\n`;
    assert.equal(fixed(table(''), REMARK), table('[uw opmerking]'));
    assert.equal(fixed(table('[uw opmerking]'), 'Schrijf: geen opmerkingen'), table('De adviesraad heeft geen opmerkingen.'));
    assert.ok(!titles(table('[uw opmerking]')).includes(REMARK));
  });

  test('is not offered where a table has no room for it', () => {
    const text = 'Advies van de raad.\n\nNr | Opdracht | Opmerking\n--- | --- | ---\n14 | Wij openen een loket.\n15 | Wij maken een flyer. | Goed.\n';
    assert.ok(!titles(text).includes(REMARK));
  });

  test('in bold stays so when an advice is added to it', () => {
    const before = "Opdracht 5: 'Wij openen een loket.'\n\nOpmerking: **De adviesraad mist een datum.**";
    assert.equal(fixed(`${before}\n`, 'Schrijf er een advies bij'), `${before}\n\nAdvies: De adviesraad adviseert [wie?] om vóór [datum] …\n`);
  });
});

test('an exception is no part of indented lines that are no footnote', () => {
  for (const before of ['', '\n', 'Onze adviezen.\n\n', 'Zie noot[^1].\n\n[^1]: Een noot.\n\nOnze adviezen.\n\n']) {
    const text = '    Advies 1: Open een loket.\n';
    assert.equal(fixed(before + text, 'Negeer hier, met reden', 'afspraak-onvolledig'), `${before}<!-- scherp-uit afspraak-onvolledig: [reden] -->\n${text}`);
  }
});

test('an exception for what stands in front matter comes below it', () => {
  const [head, body] = ['---\nsoort: advies\nplan: weg.plan.md\n---\n', 'Onze adviezen.\n'];
  const at = head.indexOf('weg');
  const fix = ignoreFix(read(head + body), { rule: 'koppeling-onbekend', severity: 'warning', message: '', start: at, end: at + 3 });
  assert.equal(fix && apply(head + body, fix), `${head}<!-- scherp-uit koppeling-onbekend: [reden] -->\n${body}`);
});

test('an exception stays in the footnote of its paragraph', () => {
  const rule = 'afspraak-onvolledig';
  const [before, after] = ['Zie noot[^1].\n\n[^1]: De adviesraad dankt het team.\n\n', '    Advies 1: Open een loket.\n\n    Tot slot.\n'];
  assert.equal(fixed(before + after, 'Negeer hier, met reden', rule), `${before}    <!-- scherp-uit ${rule}: [reden] -->\n${after}`);
});
