import fs from 'node:fs';
import { ideaById } from '../../../lib/ideas/library/index.ts';
import { expect, test } from '../extension.ts';
import { BUILD } from '../launch.ts';

/** One of our validation texts, whose idea the word table alone does not claim. */
const { text, ideas } = fs
  .readFileSync(new URL('../../eval/ideas-validation.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('"ideas-validation-039"'))
  .map((line) => JSON.parse(line) as { text: string; ideas: string[] })[0] ?? {
  text: '',
  ideas: [],
};

test('the packaged sentence model finds in the panel what the word table does not claim', async ({
  extension,
}) => {
  test.skip(
    !fs.existsSync(`${BUILD}/models/minilm-int8.onnx`),
    'built without a network, so without the sentence model',
  );
  const panel = await extension.context.newPage();
  const warnings: string[] = [];
  panel.on('console', (message) => warnings.push(message.text()));
  await panel.goto(extension.urlOf('sidepanel.html'));
  await panel.getByRole('textbox').first().fill(text);
  await panel.getByRole('button', { name: 'Show suggestions' }).click();
  const idea = panel.getByRole('region', { name: 'The idea', exact: true });
  await expect(idea).toContainText(ideaById(ideas[0] ?? '')?.title ?? 'no such idea');
  await expect(panel.getByRole('region', { name: 'Metaphors' }).getByRole('article')).toHaveCount(
    5,
  );
  expect(warnings).toEqual([]);
});
