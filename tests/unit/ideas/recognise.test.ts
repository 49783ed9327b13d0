// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { feedbackPrior } from '../../../lib/engines/embedded/feedback-prior.ts';
import { backgroundTexts } from '../../../lib/ideas/background-texts.ts';
import { library } from '../../../lib/ideas/library/index.ts';
import { createRecogniser } from '../../../lib/ideas/recognise.ts';
import { createStaticEmbedder } from '../../../lib/ideas/static-embedder.ts';
import { firstMessage } from '../../../lib/sample/first-message.ts';
import { readAssets } from '../../../scripts/suggest/read-assets.ts';

const recogniser = await createRecogniser(createStaticEmbedder(readAssets()), library);
const recognise = (text: string) => recogniser(text, feedbackPrior(text));

describe('recognising', () => {
  it('knows the idea of the first message, with accountability beside it', async () => {
    const found = await recognise(firstMessage);
    expect(found.slice(0, 2).map(({ idea }) => idea)).toEqual([
      'weak-core-caps-total',
      'accountable-beyond-control',
    ]);
    expect(found[0]?.certainty).toBe('sure');
  });

  it('shows the sentence that carries the idea', async () => {
    const [first] = await recognise(firstMessage);
    const [best] = first?.evidence ?? [];
    expect(firstMessage.slice(best?.start, best?.end)).toMatch(/cap your overall ceiling\.$/);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\n '],
    ['signs', '🙂🙂🙂 --- 1234 ???'],
    ['a short question', 'Can you join at nine?'],
    [
      'logistics',
      'The bus picks us up at the north gate at half past eight. Lunch is packed, so you need no cash. If it rains we visit the glass works in place of the castle. Leila has the tickets and everybody’s phone number, and we should be back by six.',
    ],
    [
      'another language',
      'Die Lieferung kommt am Dienstag zwischen acht und zehn. Bitte stellt die leeren Kisten vor das Tor und gebt dem Fahrer den unterschriebenen Schein mit. Danke an alle, die gestern beim Aufräumen geholfen haben.',
    ],
  ])('says that there is no idea in %s', async (_, text) => {
    expect(await recognise(text)).toEqual([]);
  });

  it('says that there is no idea in all but one or two of the everyday messages', async () => {
    let wrong = 0;
    for (const text of backgroundTexts) if ((await recognise(text)).length > 0) wrong += 1;
    expect(wrong / backgroundTexts.length).toBeLessThan(0.04);
  });

  it('finds both ideas of a message that carries two', async () => {
    const statements = ['weak-core-caps-total', 'tech-debt-compounds'].map((id) =>
      library
        .find((idea) => idea.id === id)
        ?.paraphrases.slice(0, 2)
        .join(' '),
    );
    const found = (await recognise(statements.join('\n'))).map(({ idea }) => idea);
    expect(found.slice(0, 3)).toEqual(
      expect.arrayContaining(['weak-core-caps-total', 'tech-debt-compounds']),
    );
  });

  it('gives scores from 0 to 1, best first, and the same ones each time', async () => {
    const found = await recognise(firstMessage);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
    expect(Math.min(...scores)).toBeGreaterThan(0);
    expect(await recognise(firstMessage)).toEqual(found);
  });
});
