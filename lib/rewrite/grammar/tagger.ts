import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';

export interface Tagged {
  readonly text: string;
  readonly pos: string;
  readonly lemma: string;
}

type Tag = (text: string) => readonly Tagged[];

let tagger: Tag | undefined;

/** Tags the words of a text. The language model loads on the first call (about 0.15 s) and stays. */
export function tag(text: string): readonly Tagged[] {
  tagger ??= loadTagger();
  return tagger(text);
}

function loadTagger(): Tag {
  const wink = winkNLP(model, ['pos']);
  const { value, pos } = wink.its;
  // The published type of `lemma` names an older signature than the rest of `its`.
  const lemma = wink.its.lemma as unknown as ItsFunction<string>;
  return (text) => {
    const tokens = wink.readDoc(text).tokens();
    const texts = tokens.out(value) as string[];
    const tags = tokens.out(pos) as string[];
    const lemmas = tokens.out(lemma) as string[];
    return texts.map((word, i) => ({
      text: word,
      pos: tags[i] ?? 'X',
      lemma: lemmas[i] ?? word.toLowerCase(),
    }));
  };
}
