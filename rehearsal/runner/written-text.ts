import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { isMapping, isSequence, type TemplateToken } from './tokens.ts';

const texts = new WeakMap<TemplateToken, string>();

/**
 * GitHub's parser makes the expression of a text over several lines from the file's raw source: indentation, quotes and all.
 * That is good for an editor and wrong for running, so the text as YAML means it is noted for such tokens here.
 */
export function noteWrittenTexts(root: TemplateToken, content: string): void {
  const document = parseDocument(content, { uniqueKeys: false, keepSourceTokens: true });
  walk(document, root, document.contents);
}

/** The text of a token with expressions that was written over several lines; undefined for all others. */
export function writtenText(token: TemplateToken): string | undefined {
  return texts.get(token);
}

function walk(document: Document, token: TemplateToken, written: unknown): void {
  const node: unknown = isAlias(written) ? written.resolve(document) : written;
  if (isMapping(token) && isMap(node)) {
    [...token].forEach((pair, index) => walk(document, pair.value, node.items[index]?.value));
  } else if (isSequence(token) && isSeq(node)) {
    [...token].forEach((item, index) => walk(document, item, node.items[index]));
  } else if (token.isExpression && isScalar(node) && spansLines(node) && typeof node.value === 'string') {
    texts.set(token, node.value);
  }
}

function spansLines(node: Node): boolean {
  const source = node.srcToken;
  return source !== undefined && 'source' in source && source.source.includes('\n');
}
