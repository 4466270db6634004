/** Splits a text at its `${{ }}`. Inside of one, single quotes (doubled to escape) protect a `}}`. */
export function splitTemplate(text: string): (string | { expression: string })[] {
  const parts: (string | { expression: string })[] = [];
  let at = 0;
  for (let open = text.indexOf('${{'); open >= 0; open = text.indexOf('${{', at)) {
    const close = closeOf(text, open + 3);
    if (close < 0) throw new Error(`the expression is not closed: ${text.slice(open, open + 40)}`);
    if (open > at) parts.push(text.slice(at, open));
    parts.push({ expression: text.slice(open + 3, close).trim() });
    at = close + 2;
  }
  if (at < text.length || parts.length === 0) parts.push(text.slice(at));
  return parts;
}

function closeOf(text: string, from: number): number {
  let quoted = false;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', index)) return index;
  }
  return -1;
}
