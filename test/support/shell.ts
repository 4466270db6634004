/**
 * The commands of a text for a shell, each as its words; a command in `$(…)` comes as one of its own, and is `…` in the word that it
 * is part of. Of the shell's language it knows what documents need: quotes, backslashes, comments, `|`, `;`, `&&` and functions.
 */
export function commandsIn(text: string): string[][] {
  const commands: string[][] = [];
  readCommands(text, 0, commands);
  return commands.map(withoutFunction).filter((words) => words.length > 0);
}

/** Reads from a position to the parenthesis that closes, or to the end. Returns the position behind it. */
function readCommands(text: string, start: number, commands: string[][]): number {
  let words: string[] = [];
  let word: string | undefined;
  let quote = '';
  let at = start;
  const endWord = () => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  const endCommand = () => {
    endWord();
    commands.push(words);
    words = [];
  };
  while (at < text.length) {
    const [character = '', next = ''] = [text[at], text[at + 1]];
    at += 1;
    if (character === '$' && next === '(' && quote !== "'") {
      at = readCommands(text, at + 1, commands);
      word = `${word ?? ''}…`;
    } else if (character === quote) quote = '';
    else if (character === '\\' && quote !== "'") {
      at += 1;
      if (next !== '\n') word = `${word ?? ''}${quote === '"' && next !== '"' ? character : ''}${next}`;
    } else if (quote !== '') word = `${word ?? ''}${character}`;
    else if (character === ')' && start > 0) break;
    else if (character === "'" || character === '"') {
      quote = character;
      word ??= '';
    } else if (character === '#' && word === undefined) {
      while (at < text.length && text[at] !== '\n') at += 1;
    } else if (/[\n;|&]/.test(character)) endCommand();
    else if (/\s/.test(character)) endWord();
    else word = `${word ?? ''}${character}`;
  }
  endCommand();
  return at;
}

/** `name() { command` and the `}` that ends it, without what makes it a function. */
function withoutFunction(words: readonly string[]): string[] {
  return words.filter((word, index) => !(word === '{' || word === '}' || (index === 0 && word.endsWith('()'))));
}
