import type { Severity } from '../../core/finding.ts';

/** Adds colour, or nothing: the same words either way, so that no meaning hangs on colour. */
export interface Paint {
  readonly severity: (severity: Severity, text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const COLORS: Record<Severity, number> = { error: 31, warning: 33, information: 36, hint: 35 };

export function paint(color: boolean): Paint {
  const wrap = (open: number, close: number, text: string): string => (color && text !== '' ? `\x1b[${String(open)}m${text}\x1b[${String(close)}m` : text);
  return {
    severity: (severity, text) => wrap(COLORS[severity], 39, text),
    strong: (text) => wrap(1, 22, text),
    faint: (text) => wrap(2, 22, text),
  };
}

/** `--color` decides; then FORCE_COLOR and NO_COLOR (https://force-color.org, https://no-color.org); then whether a person is looking. */
export function wantsColor(option: 'auto' | 'always' | 'never', env: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean {
  if (option !== 'auto') return option === 'always';
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  return terminal && env['TERM'] !== 'dumb';
}
