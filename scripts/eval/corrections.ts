import { createPrinter, likeness, type MessagePrint } from '../../lib/corrections/message-print.ts';
import { nudgeIdeas } from '../../lib/corrections/nudge-ideas.ts';
import { library } from '../../lib/ideas/library/index.ts';
import { createStaticModel } from '../../lib/ideas/static-model.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { readAssets } from '../suggest/read-assets.ts';
import { type LabelledText, readLines } from './labelled-text.ts';

const validationFile = new URL('../../tests/eval/ideas-validation.jsonl', import.meta.url);

/** A correction may touch so many of the messages that it was not made for. */
const MOST_TOUCHED = 0.01;
/** And has to be heard at once for so many of the same messages, edited. */
const LEAST_HEARD = 0.95;

/**
 * `npm run eval -- corrections`: how far a remembered correction reaches. Each of our validation texts is corrected in
 * turn; then it is asked how many other texts that moves, and whether the text itself, with a sentence taken away or
 * another added, is moved at full strength. Returns 0 when both bars are met, else 1.
 */
export async function run(): Promise<number> {
  const model = await createStaticModel(readAssets(), library);
  const print = createPrinter(model.embedder, model.library);
  const texts = readLines<LabelledText>(validationFile).map(({ text }) => text);
  const prints = await Promise.all(texts.map(print));
  const others = prints.flatMap((one, at) =>
    prints.slice(at + 1).map((other) => [one, other] as const),
  );
  const touched = others.filter(([one, other]) => weightOf(one, other) > 0).length / others.length;
  const edited = await Promise.all(
    texts.flatMap((text, at) =>
      editsOf(text, texts[(at + 1) % texts.length] ?? '').map(
        async (edit) => [prints[at] ?? [], await print(edit)] as const,
      ),
    ),
  );
  const heard = edited.filter(([one, other]) => weightOf(one, other) === 1).length / edited.length;
  console.log(
    `likeness of different texts: ${spread(others)}; of a text and the same, edited: ${spread(edited)}`,
  );
  console.log(
    `a correction moves ${percent(touched)} of other texts (bar ${percent(MOST_TOUCHED)})`,
  );
  console.log(
    `it is heard in full for ${percent(heard)} of edited texts (bar ${percent(LEAST_HEARD)})`,
  );
  return touched <= MOST_TOUCHED && heard >= LEAST_HEARD ? 0 : 1;
}

function weightOf(one: MessagePrint, other: MessagePrint): number {
  const nudges = nudgeIdeas(one, [{ print: other as number[], chosen: 'chosen', at: 0 }]);
  return nudges.get('chosen') ?? 0;
}

/** The text without its first sentence, without its last one, and with one of another text. */
function editsOf(text: string, other: string): readonly string[] {
  const sentences = splitSentences(text);
  const [foreign] = splitSentences(other);
  return [
    text.slice(sentences[1]?.start ?? 0),
    text.slice(0, sentences.at(-2)?.end ?? text.length),
    `${text} ${foreign ? other.slice(foreign.start, foreign.end) : ''}`,
  ];
}

function spread(pairs: readonly (readonly [MessagePrint, MessagePrint])[]): string {
  const sorted = pairs.map(([one, other]) => likeness(one, other)).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return `5 % below ${at(0.05)}, half below ${at(0.5)}, 99 % below ${at(0.99)}, at most ${at(1)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
