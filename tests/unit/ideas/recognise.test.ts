// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { backgroundTexts } from '../../../lib/ideas/background-texts.ts';
import { quickJudges, thoroughJudges } from '../../../lib/ideas/judges.ts';
import { library } from '../../../lib/ideas/library/index.ts';
import { createRecogniser } from '../../../lib/ideas/recognise.ts';
import { createStaticModel } from '../../../lib/ideas/static-model.ts';
import { firstMessage } from '../../../lib/sample/first-message.ts';
import { findModel } from '../../../scripts/suggest/load-model.ts';
import { readAssets } from '../../../scripts/suggest/read-assets.ts';

const table = await createStaticModel(readAssets(), library);
// Fetched by the set-up, where it has a network.
const sentences = await findModel()?.();
const recognisers = [
  { name: 'the word table', recogniser: createRecogniser(quickJudges(table), library) },
  ...(sentences
    ? [
        {
          name: 'both models',
          recogniser: createRecogniser(thoroughJudges(sentences, table), library),
        },
      ]
    : []),
];

describe.each(recognisers)('recognising by $name', ({ recogniser }) => {
  const recognise = async (text: string) => (await recogniser(text)).ideas;

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

  it('says that there is no idea in four of five everyday messages, some of which judge or advise', async () => {
    let wrong = 0;
    for (const text of backgroundTexts) if ((await recognise(text)).length > 0) wrong += 1;
    expect(wrong / backgroundTexts.length).toBeLessThan(0.2);
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

describe('a recogniser', () => {
  it('stops in the middle when it is aborted', async () => {
    const stop = new AbortController();
    const recognise = createRecogniser(
      [
        {
          model: {
            ...table,
            embedder: {
              dims: table.embedder.dims,
              embed: async (texts, signal) => {
                stop.abort(new Error('no longer wanted'));
                signal?.throwIfAborted();
                return table.embedder.embed(texts);
              },
            },
          },
          weight: 1,
        },
      ],
      library,
    );
    await expect(recognise(firstMessage, stop.signal)).rejects.toThrow('no longer wanted');
  });

  it('names the ideas that come nearest, also where it claims none', async () => {
    const recognise = createRecogniser(quickJudges(table), library);
    const { ideas, closest } = await recognise('Lunch is at noon in the small kitchen today.');
    expect(ideas).toEqual([]);
    expect(closest).toHaveLength(3);
    expect(library.map(({ id }) => id)).toEqual(expect.arrayContaining([...closest]));
  });
});
