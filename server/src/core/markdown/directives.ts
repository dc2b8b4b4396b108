import type { Span } from '../span.ts';
import type { Directive } from './passage.ts';

/** The directives among the HTML comments of `text` between `start` and `end`. */
export function readDirectives(text: string, { start, end }: Span): readonly Directive[] {
  const html = text.slice(start, end);
  if (!/scherp-/i.test(html)) return [];
  const found: Directive[] = [];
  for (let from = html.indexOf('<!--'); 0 <= from; ) {
    const close = html.indexOf('-->', from + 4);
    if (close < 0) break;
    const directive = readDirective(html.slice(from + 4, close), start + from + 4);
    if (directive !== null) found.push({ ...directive, start: start + from, end: start + close + 3 });
    from = html.indexOf('<!--', close + 3);
  }
  return found;
}

/** What stands between `<!--` and `-->`, whose first character stands at `offset`. */
function readDirective(inside: string, offset: number): Omit<Directive, 'start' | 'end'> | null {
  const head = /^\s*scherp-(uit|aan)(?![\w-])/i.exec(inside);
  if (head === null) return null;
  const colon = inside.indexOf(':', head[0].length);
  const list = inside.slice(head[0].length, colon < 0 ? undefined : colon);
  const rules = withoutToEnd(list);
  const reason = withoutToEnd(colon < 0 ? '' : inside.slice(colon + 1));
  return {
    action: head[1]?.toLowerCase() === 'aan' ? 'aan' : 'uit',
    rules: [...rules.text.matchAll(/[^\s,]+/g)].map((word) => {
      const start = offset + head[0].length + word.index;
      return { id: word[0].toLowerCase(), span: { start, end: start + word[0].length } };
    }),
    reason: reason.text.trim() === '' ? null : reason.text.trim(),
    scope: rules.toEnd || reason.toEnd ? 'end' : 'next',
  };
}

/** The text before `tot einde`, if it ends so. */
function withoutToEnd(text: string): { readonly text: string; readonly toEnd: boolean } {
  const found = /tot\s+(?:het\s+)?einde[\s).]*$/i.exec(text);
  if (found === null) return { text, toEnd: false };
  let end = found.index;
  while (0 < end && /[\s,;(]/.test(text.charAt(end - 1))) end -= 1;
  return end === found.index && 0 < end ? { text, toEnd: false } : { text: text.slice(0, end), toEnd: true };
}
