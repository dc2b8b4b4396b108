import type { Topic } from './words.ts';

/** The pages of help in English. `rules` is the list of rules, a line each. */
export const englishHelp = (rules: string): Record<Topic, string> => ({
  all: `Scherp reviews Dutch policy advice: who does what, by when, with what result, who decides and who tests.

Usage:
  scherp check PATH…                  review advices, plans and reactions
  scherp report PATH… -o FILE         a report to read and discuss
  scherp register PATH…               all commitments as a list (csv, xlsx, ics, json or md)
  scherp matrix PATH…                 every assignment and advice, and what became of it
  scherp diff OLD NEW                which commitments came, went, were weakened or postponed
  scherp model PATH…                  what Scherp recognises in the text, for other programs
  scherp explain RULE                 the explanation of a rule
  scherp merge REPORT…                put the reports of parts together
  scherp completion SHELL             complete with Tab: bash, zsh or fish
  scherp check --help                 all options of check; the same for the others
  scherp --version                    the version number

A PATH is a file, a folder, a quoted pattern ('advices/**/*.md') or - for standard input.
`,
  check: `scherp check [OPTIONS] PATH…

Reviews advices, plans and reactions. Other Markdown files are left alone.

A PATH is
  a file             always read, whatever its name
  a folder           every *.md and *.markdown in and below it; no node_modules, no names that start with a dot
  a pattern          quoted: 'advices/**/*.md'; '!**/draft/**' leaves files out
  -                  standard input
What follows -- is always a PATH.

Report:
  --format FORMAT[=FILE]      text (default), json, ndjson, sarif, github, gitlab, junit, markdown or html;
                              may be repeated, each with a file of its own
  -o, --output FILE           write the report to a file; its name tells the format as well
  -v, --verbose               show hints too, exceptions, and every file that was skipped
  -q, --quiet                 show only what decides the exit code, without a closing sentence
  --color auto|always|never   colour; auto looks at the terminal, NO_COLOR and FORCE_COLOR
  --lang nl|en                language of the messages; otherwise that of the settings

Limits:
  --fail-on LEVEL             exit code 1 from error, warning (default), information or hint; none: never
  --max-warnings COUNT        so many warnings are fine; --fail-on is error then, unless you choose otherwise
  --write-baseline FILE       keep what is found now as known
  --baseline FILE             leave out what is known, also where the sentence has moved
  --prune                     take out of --baseline what is no longer there
  --since REF                 only what is new in documents that changed since this version in git,
                              for example main or HEAD~1

Fixing:
  --fix                       carry out the fixes that cannot change the meaning
  --fix-dry-run               only show what --fix would change, as a patch

Settings and files:
  --config FILE               use these settings instead of the nearest scherp.json
  --no-config                 read no scherp.json
  --stdin-filename NAME       what the text on standard input is called
  --files-from FILE           read the names of documents from a file (- is standard input), one a line
  --print-config FILE         show the settings that hold for a file

Large archives:
  -j, --jobs COUNT|auto       divide the work; the report stays the same
  --cache                     remember what is known of texts, in .scherpcache
  --cache-location FILE       remember it in another file
  --shard I/N                 look at the I-th of N parts only; scherp merge puts them together
  -w, --watch                 look again after each change, until Ctrl+C
  -h, --help                  this help

Settings are in scherp.json: the nearest one in the folder of the document or above it.
JSON always holds all findings, hints too. Positions count UTF-16 units from 0, without a byte order mark.
Files are UTF-8, or UTF-16 with a byte order mark. Problems with files and settings go to standard error.

Exit code:
  0   nothing at or above --fail-on (also when a folder holds no Markdown)
  1   something found, or more warnings than agreed; with --fix-dry-run: there is something to fix
  2   wrong usage, a file that cannot be read or written (the others are still reviewed),
      or a --baseline that must be pruned
`,
  matrix: `scherp matrix [OPTIONS] PATH…

Shows every assignment of the plan and every advice of the council: answered, advice, owner, deadline, result, decision,
test and the reaction of the college. Plans, advices and reactions find each other by the lines plan: and advies: at the head,
by plan in scherp.json, or by standing in one folder. A PATH is the same as for scherp check.

Options:
  --format text|md|csv|json|html|docx
                              text (default), Markdown, a spreadsheet (with semicolons), for programs, a web page, Word
  -o, --output FILE           write to a file; its name tells the format as well
  --config FILE               use these settings instead of the nearest scherp.json
  --no-config                 read no scherp.json
  --stdin-filename NAME       what the text on standard input is called
  --files-from FILE           read the names of documents from a file (- is standard input), one a line
  --color auto|always|never   colour; auto looks at the terminal, NO_COLOR and FORCE_COLOR
  --lang nl|en                language of the matrix
  -h, --help                  this help

Exit code: 0, or 2 for wrong usage or a file that cannot be read or written.
`,
  diff: `scherp diff [OPTIONS] OLD NEW
scherp diff [OPTIONS] --since REF [PATH…]

Compares two versions of an advice, plan or reaction: which commitments came, went, were weakened or strengthened, are due
later or earlier, or changed owner. What is written otherwise and says the same is called reworded.

OLD and NEW are two files or two folders. A version in git is written as REF:PATH, for example HEAD~1:advices;
REF alone is this folder in that version.
With --since you compare PATH (else this folder) with what it was in that version.

Options:
  --format text|md|json|html|docx
                              text (default), Markdown, for programs, a web page, Word
  -o, --output FILE           write to a file; its name tells the format as well
  --since REF                 compare with this version in git, for example main or HEAD
  --config FILE               take these settings instead of the nearest scherp.json
  --no-config                 read no scherp.json
  --color auto|always|never   colour; auto looks at the terminal, NO_COLOR and FORCE_COLOR
  --lang nl|en                language of the comparison
  -h, --help                  this help

Documents belong together by their place in the folder, or else because half of their commitments are the same.
Both versions are read with the settings of today.

Exit code: 0, also when there are differences, or 2 for misuse or a version that cannot be read.
`,
  model: `scherp model [OPTIONS] PATH…

Prints as JSON what Scherp recognises in each document: kind, date, assignments, remarks, questions and commitments,
with owner, planning, result, decision and test. A PATH is the same as for scherp check.

Options:
  --format json               the only format
  -o, --output FILE           write to a file
  --config FILE               use these settings instead of the nearest scherp.json
  --no-config                 read no scherp.json
  --stdin-filename NAME       what the text on standard input is called
  --files-from FILE           read the names of documents from a file (- is standard input), one a line
  --lang nl|en                language of the error messages
  -h, --help                  this help

Positions count UTF-16 units from 0, without a byte order mark; end is exclusive.

Exit code: 0, or 2 for wrong usage or a file that cannot be read.
`,
  report: `scherp report [OPTIONS] PATH… -o report.html

Makes a report to read, print and discuss: the coverage matrix, and of each document a summary, the questions by advice and
assignment, exceptions with their reasons, who does what by when, and how long the sentences are.
A PATH is the same as for scherp check.

Options:
  -o, --output FILE           where the report goes
  --format html|docx|md       a web page (default), Word or Markdown; its name tells the format as well
  --for bestuur|secretaris|auteur
                              what comes first: the decisions (board, default), the work list (secretary) or the questions
  --config FILE               use these settings instead of the nearest scherp.json
  --no-config                 read no scherp.json
  --stdin-filename NAME       what the text on standard input is called
  --files-from FILE           read the names of documents from a file (- is standard input), one a line
  --lang nl|en                language of the report
  -h, --help                  this help

Exit code: 0, or 2 for wrong usage or a file that cannot be read or written.
`,
  register: `scherp register [OPTIONS] PATH… [-o commitments.xlsx]

Lists all commitments: document, number, who, by when, decision, status and place. A PATH is the same as for scherp check.

Options:
  --format csv|xlsx|ics|json|md
                              csv (default), Excel, calendar, JSON or Markdown; the name behind -o shows it as well
  -o, --output FILE           write to a file
  --config FILE               use these settings instead of the nearest scherp.json
  --no-config                 read no scherp.json
  --stdin-filename NAME       what the text on standard input is called
  --files-from FILE           read the names of documents from a file (- is standard input), one a line
  --lang nl|en                language of the list
  -h, --help                  this help

The calendar (ics) holds dates for answers, planning and decisions. Importing it again changes only what is different.

Exit code: 0, or 2 for wrong usage or a file that cannot be read or written.
`,
  explain: `scherp explain RULE

Shows the explanation of a rule, with examples: scherp explain vaag-tijd

Options:
  --lang nl|en                language of the head; the explanation is Dutch
  -h, --help                  this help

Rules:
${rules}
Exit code: 0, or 2 when no rule has that name.
`,
  merge: `scherp merge [OPTIONS] REPORT…

Puts the reports of parts together, in the order in which you name them. The reports of --shard 1/N to N/N give what scherp
check gives of everything, as long as documents that refer to each other are in one folder or in one part.

Options:
  --format json|sarif         the format of the reports (json by default)
  -o, --output FILE           write to a file
  --fail-on LEVEL             as for scherp check
  --max-warnings COUNT        as for scherp check
  --lang nl|en                language of the error messages
  -h, --help                  this help

Exit code: as for scherp check.
`,
  completion: `scherp completion bash|zsh|fish

Writes a script by which your shell completes commands, options and rules with Tab.

  bash    scherp completion bash > ~/.local/share/bash-completion/completions/scherp
  zsh     scherp completion zsh > "\${fpath[1]}/_scherp"
  fish    scherp completion fish > ~/.config/fish/completions/scherp.fish

Options:
  --lang nl|en                language of the error messages
  -h, --help                  this help
`,
});
