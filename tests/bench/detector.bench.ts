import { detect } from '../../lib/feedback/detect.ts';
import { firstMessage } from '../../lib/sample/first-message.ts';
import { cueSum } from './cue-sum.ts';

const RUNS = 60;

/**
 * Times the detector on the first message, repeated or cut to typical lengths: 60 words, 400, 2,000 and 5,000, beside a sum of cues.
 * Returns medians in milliseconds.
 */
export async function benchDetector(): Promise<
  { label: string; words: number; medianMs: number }[]
> {
  return [60, 400, 2000, 5000].flatMap((words) => [
    {
      label: 'detector, per paused keystroke',
      words,
      medianMs: medianTime(textOf(words), detect),
    },
    { label: 'a sum of cues instead', words, medianMs: medianTime(textOf(words), cueSum) },
  ]);
}

function textOf(words: number): string {
  const source = firstMessage.split(' ');
  return Array.from({ length: words }, (_, i) => source[i % source.length]).join(' ');
}

function medianTime(text: string, judge: (draft: string) => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    // A new text each time, as while typing, so that nothing can be remembered.
    const draft = `${text} ${run}`;
    const start = performance.now();
    judge(draft);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(RUNS / 2)] ?? 0;
}
