import { resolve } from 'node:path';
import { FORMATS_OF, type Command, type Target } from './options.ts';
import type { Words } from './words.ts';

/** Endings that stand for a format by another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = { txt: 'text', md: 'markdown', markdown: 'md', htm: 'html' };

/** Endings that promise a form; a report of another form under such a name opens nowhere. */
const FORMS: ReadonlySet<string> = new Set([...Object.values(FORMATS_OF).flat(), ...Object.keys(OTHER_NAMES), 'doc', 'ods', 'odt', 'pdf', 'rtf', 'xls', 'xml']);

/** The reports that are asked for, or what is wrong with them. `--format sarif=FILE` names its own file; `--output` is where a format without one goes. */
export function targetsOf(formats: readonly string[], output: string | null, command: Command, say: Words): readonly Target[] | string {
  const known = FORMATS_OF[command];
  const targets = formats.map((value): Target => {
    const equals = value.indexOf('=');
    return equals < 0 ? { format: value, file: output } : { format: value.slice(0, equals), file: value.slice(equals + 1) };
  });
  if (targets.length === 0 || (output !== null && targets.every(({ file }) => file !== output))) {
    const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase() ?? '';
    const format = known.find((each) => each === ending || each === OTHER_NAMES[ending]);
    if (format === undefined && FORMS.has(ending)) return say.writesNo(command, ending, known);
    targets.unshift({ format: format ?? known[0] ?? '', file: output });
  }
  return clashOf(targets, say) ?? targets;
}

function clashOf(targets: readonly Target[], say: Words): string | null {
  const seen = new Set<string>();
  for (const { file } of targets) {
    const name = file === null ? '' : resolve(file);
    if (seen.has(name)) return file === null ? say.twoOnOutput : say.twoInOneFile(file);
    seen.add(name);
  }
  return null;
}
