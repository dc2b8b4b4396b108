import type { FrontMatterValue } from '../markdown/passage.ts';
import { readNumbers, type NumberAt } from './numbers.ts';

/** The numbers that front matter `opdrachten` names (*3, 4 en 6–9*, or a list), each where it stands in `text`; none for *alle*. */
export const coveredNumbers = (value: FrontMatterValue | undefined, text: string): readonly NumberAt[] =>
  (value ? value.items ?? [value] : []).flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    return readNumbers(written, /^['"\s]*/.exec(written)?.[0].length ?? 0, start)?.numbers ?? [];
  });
