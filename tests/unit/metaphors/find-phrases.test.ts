// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Idea } from '../../../lib/ideas/idea.ts';
import { ideaById } from '../../../lib/ideas/library/index.ts';
import { createStaticEmbedder } from '../../../lib/ideas/static-embedder.ts';
import { fillRoles } from '../../../lib/metaphors/filled-phrases.ts';
import { findPhrases } from '../../../lib/metaphors/find-phrases.ts';
import { tag } from '../../../lib/rewrite/grammar/tagger.ts';
import { firstMessage } from '../../../lib/sample/first-message.ts';
import { readAssets } from '../../../scripts/suggest/read-assets.ts';

const idea = ideaById('weak-core-caps-total') as Idea;
const embedder = createStaticEmbedder(readAssets());
/** The whole message counts as evidence, as in a message of one sentence. */
const find = async (message: string) => {
  const evidence = [{ start: 0, end: message.length }];
  const { sure } = await findPhrases(message, idea, { tagger: tag, embedder, evidence });
  return Object.fromEntries(Object.entries(sure).map(([role, phrase]) => [role, phrase.text]));
};
const choices = async (message: string) =>
  (await findPhrases(message, idea, { tagger: tag, embedder })).choices;

describe('the writer’s own words', () => {
  it('fill the core role of the first message and leave the rest to the library', async () => {
    expect(await find(firstMessage)).toEqual({ core: 'your core responsibility' });
  });

  it('keep the writer’s perspective', async () => {
    expect(
      await find('I know that my day job comes first and my side projects come later.'),
    ).toEqual({
      core: 'my day job',
      extra: 'my side projects',
    });
    expect(
      await find('Our core business has to do well while our side projects have to wait.'),
    ).toEqual({
      core: 'our core business',
      extra: 'our side projects',
    });
  });

  it('carry their number', async () => {
    const message = 'Your side projects were great, but your core role was not.';
    const { sure: found } = await findPhrases(message, idea, {
      tagger: tag,
      embedder,
      evidence: [{ start: 0, end: message.length }],
    });
    expect(found.extra).toEqual({ text: 'your side projects', number: 'plural' });
    expect(found.core?.number).toBe('singular');
  });

  it('take the phrase named with its owner over the bare one', async () => {
    expect(
      (
        await find(
          'The core role matters. Your core role is behind, and that core role sets the rating.',
        )
      ).core,
    ).toBe('your core role');
  });

  it.each([
    ['a pronoun', 'It has to do well before they count.'],
    ['a clause', 'What you were hired to do comes before going above and beyond.'],
    [
      'somebody else’s',
      'Its core business and their other achievements were fine, and so was his day job.',
    ],
    [
      'one word that says nothing alone',
      'The job and the role are different, and the extras matter to the responsibility.',
    ],
    ['a person', 'Maria’s core role and Tom’s side projects were fine.'],
    ['an indefinite one', 'Everybody has a core role, some core role or any day job.'],
    [
      'a cue that only modifies',
      'The different role style work was ignored, like the core role documents.',
    ],
  ])('are never %s', async (_, message) => {
    expect(await find(message)).toEqual({});
  });

  it('are left out of messages without them', async () => {
    expect(await find('')).toEqual({});
    expect(await find('Please send the numbers for the fair by Friday.')).toEqual({});
  });
});

describe('phrases to choose from', () => {
  it('hold what a person would take from the first message', async () => {
    const { core, extra } = await choices(firstMessage);
    expect(core?.[0]).toBe('your core responsibility');
    expect(extra).toContain('the different role style work');
  });

  it('are few, differ, and can all stand in a slot', async () => {
    for (const phrases of Object.values(await choices(firstMessage))) {
      expect(phrases.length).toBeLessThanOrEqual(4);
      expect(new Set(phrases).size).toBe(phrases.length);
      for (const phrase of phrases) expect(phrase).not.toMatch(/^(?:it|they|this|that|their)\b/i);
    }
  });

  it('are none where the message names nothing', async () => {
    expect(await choices('')).toEqual({ core: [], extra: [] });
  });
});

describe('filling the roles', () => {
  it('takes typed before found before default, and says which are the writer’s', () => {
    const found = {
      core: { text: 'the X team', number: 'singular' },
      extra: { text: 'the fixes', number: 'plural' },
    } as const;
    expect(fillRoles(idea, found, { core: ' my deliverables ', extra: ' ' })).toEqual({
      core: { text: 'my deliverables', number: 'plural', fromMessage: true },
      extra: { text: 'the fixes', number: 'plural', fromMessage: true },
    });
    expect(fillRoles(idea, {}).core).toEqual({ ...idea.roles[0]?.default, fromMessage: false });
  });
});
