import { markPhrases } from './mark-phrases.ts';
import './own-words.css';

/** A text in which the words that came from the writer's message are marked. */
export function OwnWords({ text, phrases }: { text: string; phrases: readonly string[] }) {
  return markPhrases(text, phrases).map((piece) =>
    piece.own ? (
      <mark className="own-words" key={piece.start}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
