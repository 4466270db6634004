import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';

import { isMapping, isSequence, type TemplateToken } from './tokens.ts';

const texts = new WeakMap<TemplateToken, string>();

/**
 * GitHub's parser makes the expression of a text from the file's raw source: with the indentation of several lines, and with a quote
 * too many after a closing one. That is good for an editor and wrong for running, so the text as YAML means it is noted here.
 */
export function noteWrittenTexts(root: TemplateToken, content: string): void {
  const document = parseDocument(content, { uniqueKeys: false });
  walk(document, root, document.contents);
}

/** The text of a token with `${{ }}` in it; undefined for all others. */
export function writtenText(token: TemplateToken): string | undefined {
  return texts.get(token);
}

function walk(document: Document, token: TemplateToken, written: unknown): void {
  const node: unknown = isAlias(written) ? written.resolve(document) : written;
  if (isMapping(token) && isMap(node)) {
    [...token].forEach((pair, index) => walk(document, pair.value, node.items[index]?.value));
  } else if (isSequence(token) && isSeq(node)) {
    [...token].forEach((item, index) => walk(document, item, node.items[index]));
  } else if (token.isExpression && isScalar(node) && typeof node.value === 'string' && node.value.includes('${{')) {
    texts.set(token, node.value);
  }
}
