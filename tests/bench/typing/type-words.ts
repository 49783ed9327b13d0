import type { Page } from 'playwright-core';
import { firstMessage } from '../../../lib/sample/first-message.ts';

const CHARACTERS_A_SECOND = 12;
/** Between sentences: longer than anything waits for typing to rest. */
const REST_MS = 1000;

/** The first message, over and over, in sentences, up to so many words. */
export function sentencesOf(words: number): readonly string[] {
  const source = firstMessage.split(/\s+/);
  const all = Array.from({ length: words }, (_, index) => source[index % source.length] ?? '');
  return (
    all
      .join(' ')
      .match(/.+?[.?!](?= |$)|.+$/g)
      ?.map((sentence) => sentence.trim()) ?? []
  );
}

/** Types as a fast typist does, key by key, and rests. */
export async function typeSentence(page: Page, sentence: string): Promise<void> {
  const started = performance.now();
  for (const [index, character] of [...`${sentence} `].entries()) {
    const due = started + (index * 1000) / CHARACTERS_A_SECOND;
    await sleep(due - performance.now());
    await page.keyboard.type(character);
  }
  await sleep(REST_MS);
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
