const punctuation = /[\p{P}$+<=>^`|~]/u;
const ideograph = /[㐀-䶿一-鿿豈-﫿\u{20000}-\u{2ceaf}]/u;
const control = /\p{C}/u;
const space = /\s/u;
const mark = /\p{Mn}/gu;
/** BERT gives up on longer words and calls them unknown. */
const LONGEST_WORD = 100;

/**
 * The uncased WordPiece split of BERT, as all-MiniLM-L6-v2 was trained with.
 * Takes the vocabulary, one piece a line in the order of its numbers; returns a function from text
 * to piece numbers, without the special pieces at the ends.
 */
export function createWordPieces(vocabulary: string): (text: string) => number[] {
  const numbers = new Map(vocabulary.split('\n').map((piece, number) => [piece, number]));
  const unknown = numbers.get('[UNK]') ?? 0;
  const known = new Map<string, readonly number[]>();

  function piecesOf(word: string): readonly number[] {
    const before = known.get(word);
    if (before) return before;
    const pieces = split([...word]);
    known.set(word, pieces);
    return pieces;
  }

  function split(letters: readonly string[]): readonly number[] {
    if (letters.length > LONGEST_WORD) return [unknown];
    const pieces: number[] = [];
    for (let start = 0; start < letters.length; ) {
      let end = letters.length;
      let number: number | undefined;
      for (; end > start && number === undefined; end--) {
        number = numbers.get((start > 0 ? '##' : '') + letters.slice(start, end).join(''));
      }
      if (number === undefined) return [unknown];
      pieces.push(number);
      start = end + 1;
    }
    return pieces;
  }

  return (text) => basicWords(text).flatMap((word) => piecesOf(word));
}

function basicWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  const close = () => {
    if (word) words.push(word);
    word = '';
  };
  for (const letter of text.normalize('NFD').toLowerCase().replace(mark, '')) {
    if (space.test(letter)) close();
    else if (control.test(letter) || letter === '�') continue;
    else if (punctuation.test(letter) || ideograph.test(letter)) {
      close();
      words.push(letter);
    } else word += letter;
  }
  close();
  return words;
}
