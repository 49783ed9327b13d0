import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { listCorrections } from '../../../lib/corrections/corrections.ts';
import { openCorrections } from '../../../lib/corrections/corrections-database.ts';
import { connected, renderPanel } from './render-panel.tsx';
import { card, cards, draft, likely, plain, rewriteOf, suggestion, sure, text } from './sample.ts';

const last = (panel: ReturnType<typeof renderPanel>) => {
  const asked = panel.engine.asked.at(-1);
  if (!asked) throw new Error('the engine was not asked');
  return asked;
};
const cardTitles = () =>
  screen.getAllByRole('article').map((article) => article.getAttribute('aria-label'));

afterEach(async () => {
  await openCorrections().delete();
});

describe('suggestions', () => {
  it('shows each part as soon as it is ready, and holds the place of the others', async () => {
    const panel = renderPanel();
    expect(screen.getByText('Looking for the idea')).toBeInTheDocument();

    act(() => last(panel).partial({ ideas: suggestion.ideas }));
    expect(
      screen.getByRole('heading', { name: 'Your main job sets the ceiling' }),
    ).toBeInTheDocument();
    expect(screen.getAllByText('Finding a metaphor').length).toBeGreaterThan(0);
    expect(screen.getByText('Tightening your message')).toBeInTheDocument();

    act(() => last(panel).partial({ ideas: suggestion.ideas, metaphors: cards }));
    expect(cardTitles()).toEqual(['The cake', 'The anchor']);

    await panel.answer(suggestion);
    expect(screen.getByText('Improve it, or hand it over.')).toBeInTheDocument();
    expect(screen.getByText('Suggestions are ready')).toBeInTheDocument();
  });

  it('cancels the older message when the draft changes, and shows what stood until then', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    panel.turnTo(connected({ ...draft, text: `${text} One.` }));
    panel.turnTo(connected({ ...draft, text: `${text} One. Two.` }));
    const [, older, newer] = panel.engine.asked;

    expect(older?.context.signal?.aborted).toBe(true);
    expect(newer?.context.signal?.aborted).toBe(false);
    expect(cardTitles()).toEqual(['The cake', 'The anchor']);

    await act(async () => older?.answer({ metaphors: [card('late one', 'nowhere')] }));
    expect(screen.queryByText('The late one')).not.toBeInTheDocument();
    await act(async () => newer?.answer({ ...suggestion, metaphors: [card('boat', 'rowing')] }));
    expect(cardTitles()).toEqual(['The boat']);
  });

  it('starts afresh for another draft', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    panel.turnTo(connected({ ...draft, key: 'draft-2' }));
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    expect(screen.getByText('Looking for the idea')).toBeInTheDocument();
  });

  it('says that it failed, keeps what stands and tries again', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    panel.turnTo(connected({ ...draft, text: `${text} More.` }));
    await act(async () => last(panel).fail());

    expect(screen.getByRole('alert')).toHaveTextContent('That did not work');
    expect(cardTitles()).toEqual(['The cake', 'The anchor']);
    await panel.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(last(panel).message).toBe(`${text} More.`);
    await panel.answer(suggestion);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('asks only for the rewrite when the strength changes', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    await panel.user.click(screen.getByRole('radio', { name: 'Tightest' }));
    expect(last(panel).context).toMatchObject({ only: ['rewrite'], strength: 'tightest' });
  });
});

describe('the idea', () => {
  it('is shown with the sentence that says it', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    expect(screen.getByText('This is what your message explains.')).toBeInTheDocument();
    expect(screen.getByText('the X team result caps your rating.')).toBeInTheDocument();
  });

  it('offers the other candidates when it is only likely, and the choice holds', async () => {
    const panel = renderPanel();
    await panel.answer({ ...suggestion, ideas: likely });
    expect(screen.getByText('This may be what your message explains.')).toBeInTheDocument();

    await panel.user.click(screen.getByRole('button', { name: 'You answer for it' }));
    expect(last(panel).context).toMatchObject({
      idea: 'own',
      only: ['ideas', 'metaphors', 'plain'],
    });
    await panel.answer({ ideas: likely, metaphors: cards, plain });
    expect(screen.getByText(/^You chose this idea\./)).toBeInTheDocument();

    await panel.user.click(screen.getByRole('button', { name: 'Back to what was found' }));
    expect(last(panel).context.idea).toBeUndefined();
  });

  it('is remembered when the user corrects it, by numbers alone, until they take it back', async () => {
    const panel = renderPanel();
    await panel.answer({ ...suggestion, ideas: likely });
    await panel.user.click(screen.getByRole('button', { name: 'You answer for it' }));
    const { print } = suggestion;
    await expect
      .poll(() => listCorrections(panel.corrected))
      .toEqual([{ print, chosen: 'own', rejected: 'cap', at: expect.any(Number) }]);
    await panel.answer({ ideas: likely, print, metaphors: cards, plain });
    expect(last(panel).context.corrections).toEqual([]);

    await panel.user.click(screen.getByRole('button', { name: 'Back to what was found' }));
    await expect.poll(() => listCorrections(panel.corrected)).toEqual([]);
  });

  it('says when it is the one that the user chose for a message like it', async () => {
    const panel = renderPanel();
    await panel.answer({ ...suggestion, ideas: [{ ...sure, idea: 'own', certainty: 'told' }] });
    expect(
      screen.getByText('You chose this idea for a message like this one.'),
    ).toBeInTheDocument();
  });

  it('is not made up: the panel says that it found none, and lets the user choose', async () => {
    const panel = renderPanel();
    await panel.answer({ ideas: [], metaphors: [], plain: null, rewrite: rewriteOf(text) });
    expect(screen.getByText(/No idea from the library fits/)).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Metaphors' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Your message, tightened' })).toBeInTheDocument();

    await panel.user.click(screen.getByText('Choose an idea'));
    await panel.user.type(screen.getByRole('searchbox', { name: 'Search the ideas' }), 'loans');
    expect(screen.getAllByRole('radio', { name: /loans|ceiling|answer/ })).toHaveLength(1);
    await panel.user.click(screen.getByRole('radio', { name: /Shortcuts are loans/ }));
    expect(last(panel).context.idea).toBe('debt');
  });

  it('is offered as a choice when none is claimed and some come near', async () => {
    const panel = renderPanel();
    await panel.answer({ ideas: [], closest: ['debt', 'own'], metaphors: [], plain: null });
    expect(screen.getByText(/No idea from the library fits/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'These come nearest' })).toBeInTheDocument();
    await panel.user.click(screen.getByRole('button', { name: /Shortcuts are loans/ }));
    expect(last(panel).context.idea).toBe('debt');
  });
});

describe('metaphors', () => {
  it("mark the writer's own words and tell where they break", async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    const cake = within(screen.getByRole('article', { name: 'The cake' }));
    expect(cake.getByText('The X team result', { selector: 'mark' })).toBeInTheDocument();
    expect(cake.getByText('A cake does not get promoted.')).toBeInTheDocument();
    expect(cake.getByText('the cake itself')).toBeInTheDocument();
  });

  it('can be one sentence', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    await panel.user.click(screen.getByRole('radio', { name: 'One sentence' }));
    await panel.user.click(screen.getByRole('button', { name: 'Insert: The cake' }));
    expect(panel.writer.write).toHaveBeenCalledWith('draft-1', {
      kind: 'insert',
      text: 'the X team result is the cake.',
    });
  });

  it('take a phrase that is typed once for all cards', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    await panel.user.click(screen.getByText(/^Words used/));
    const field = screen.getByRole('textbox', { name: /the main responsibility/ });
    await panel.user.clear(field);
    await panel.user.type(field, 'leading the X team{Enter}');
    expect(last(panel).context).toMatchObject({
      only: ['metaphors', 'plain'],
      phrases: { core: 'leading the X team' },
    });
  });

  it('take a phrase of the message that is pressed, and show which one is in use', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    await panel.user.click(screen.getByText(/^Words used/));
    const choices = within(
      screen.getByRole('group', { name: 'From your message, for the main responsibility' }),
    );
    expect(choices.getByRole('button', { pressed: true })).toHaveTextContent('the X team result');
    await panel.user.click(choices.getByRole('button', { name: 'the quarter' }));
    expect(last(panel).context).toMatchObject({
      only: ['metaphors', 'plain'],
      phrases: { core: 'the quarter' },
    });
  });

  it('give way to another one that was not shown, and keep the focus', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    const another = screen.getByRole('button', { name: 'Another in place of: The cake' });
    await panel.user.click(another);
    expect(last(panel).context).toMatchObject({
      only: ['metaphors'],
      idea: 'cap',
      exclude: ['cap/cake', 'cap/anchor'],
    });
    await panel.answer({ metaphors: [card('keel', 'sailing'), card('kite', 'flying')] });
    expect(cardTitles()).toEqual(['The kite', 'The anchor']);
    expect(another).toHaveFocus();
  });

  it('say when the library has no more', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    await panel.user.click(screen.getByRole('button', { name: /Another in place of: The cake/ }));
    await panel.answer({ metaphors: [] });
    expect(
      screen.getAllByText('There are no more metaphors for this idea.').length,
    ).toBeGreaterThan(0);
    expect(cardTitles()).toEqual(['The cake', 'The anchor']);
  });
});
