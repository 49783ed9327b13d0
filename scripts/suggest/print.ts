import { ideaById } from '../../lib/ideas/library/index.ts';
import type { MetaphorCard, PlainExplanation } from '../../lib/metaphors/card.ts';
import type { Rewrite } from '../../lib/rewrite/edit.ts';
import { countWords } from '../../lib/text/words.ts';
import type { Answer } from './pipeline.ts';

const WIDTH = 88;

/** The answer as one JSON object; what was not asked for is left out. */
export function asJson(id: unknown, { detection, suggestion, ms }: Answer) {
  return {
    id,
    ...(detection && {
      detect: {
        long: detection.long,
        feedback: detection.feedback,
        score: rounded(detection.score),
      },
    }),
    ...(suggestion.ideas && {
      ideas: suggestion.ideas.map(({ idea, score }) => ({ idea, score: rounded(score) })),
    }),
    ...(suggestion.metaphors && {
      metaphors: suggestion.metaphors.map(({ id, title, scene, text, mapping, breaks }) => ({
        id,
        title,
        scene,
        text,
        mapping,
        breaks,
      })),
    }),
    ...(suggestion.plain !== undefined && { plain: suggestion.plain?.text ?? null }),
    ...(suggestion.rewrite && {
      rewrite: { text: suggestion.rewrite.text, edits: suggestion.rewrite.edits },
    }),
    ms: Object.fromEntries(Object.entries(ms).map(([part, value]) => [part, rounded(value)])),
  };
}

/** The answer for a person to read in a terminal. */
export function asText(answer: Answer): string {
  const { source, detection, suggestion, ms } = answer;
  const sections: string[] = [];
  if (detection) {
    const verdict = detection.feedback
      ? 'long feedback'
      : detection.long
        ? 'long, but no feedback'
        : 'not long';
    const reasons = detection.reasons.map((reason) => `  - ${reason.text}`);
    sections.push([`MESSAGE: ${verdict} (${detection.score.toFixed(2)})`, ...reasons].join('\n'));
  }
  if (suggestion.ideas) {
    const lines = suggestion.ideas.map(({ idea, score, certainty, evidence }) => {
      const title = ideaById(idea)?.title ?? idea;
      const quotes = evidence.map(({ start, end }) =>
        wrap(`“${source.slice(start, end)}”`, '    '),
      );
      return [`  ${title} (${idea}, ${certainty}, ${score.toFixed(2)})`, ...quotes].join('\n');
    });
    sections.push(['IDEA', ...(lines.length > 0 ? lines : ['  none found'])].join('\n'));
  }
  if (suggestion.metaphors && suggestion.metaphors.length > 0) {
    sections.push(['METAPHORS', ...suggestion.metaphors.map(metaphorText)].join('\n'));
  }
  if (suggestion.plain) sections.push(plainText(suggestion.plain));
  if (suggestion.rewrite) sections.push(rewriteText(suggestion.rewrite));
  const times = Object.entries(ms).map(([part, value]) => `${part} ${value.toFixed(1)}`);
  sections.push(`TIME (ms): ${times.join(', ')}`);
  return sections.join('\n\n');
}

function metaphorText(card: MetaphorCard): string {
  const mapping = card.mapping.map(({ writerWords, scenePart }) => `${writerWords} = ${scenePart}`);
  return [
    `  ${card.title} [${card.scene}]`,
    wrap(card.text, '    '),
    `    ${mapping.join('; ')}`,
    wrap(`Where it breaks: ${card.breaks}`, '    '),
  ].join('\n');
}

function plainText({ text, advice }: PlainExplanation): string {
  return ['IN PLAIN WORDS', wrap(text, '  '), wrap(`What to do: ${advice}`, '  ')].join('\n');
}

function rewriteText({ source, text, edits }: Rewrite): string {
  const changes = `${countWords(source)} words before, ${countWords(text)} after, ${edits.length} edits`;
  const paragraphs = text.split('\n').map((paragraph) => wrap(paragraph, '  '));
  const reasons = edits.map(({ start, end, replacement, reason }) =>
    wrap(`- “${source.slice(start, end)}” → “${replacement}”: ${reason}`, '  '),
  );
  return [`REWRITE (${changes})`, ...paragraphs, ...reasons].join('\n');
}

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(indent + line);
  return lines.join('\n');
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
