import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addFavourite, listFavourites } from '../../../lib/favourites/favourites.ts';
import { openFavourites } from '../../../lib/favourites/favourites-database.ts';
import { renderPanel } from './render-panel.tsx';
import { cards, suggestion } from './sample.ts';

const cake = {
  kind: 'metaphor',
  title: 'The cake',
  text: 'Core is cake.',
  scene: 'baking',
} as const;
const boat = { kind: 'plain', title: 'The boat', text: 'Lift the anchor.' } as const;

afterEach(async () => {
  await openFavourites().delete();
});

async function openList() {
  const panel = renderPanel();
  await addFavourite(panel.database, cake, 1);
  await addFavourite(panel.database, boat, 2);
  await panel.user.click(screen.getByRole('tab', { name: 'Favourites' }));
  await screen.findByRole('article', { name: 'The boat' });
  return panel;
}
const titles = () =>
  within(screen.getByRole('tabpanel'))
    .queryAllByRole('article')
    .map((article) => article.getAttribute('aria-label'));

describe('the star', () => {
  it('keeps a metaphor with what is needed to find it again, and lets go of it', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    const star = screen.getByRole('button', { name: 'Keep as a favourite: The cake' });
    await panel.user.click(star);
    await expect.poll(() => star.getAttribute('aria-pressed')).toBe('true');
    expect((await listFavourites(panel.database))[0]).toMatchObject({
      kind: 'metaphor',
      title: 'The cake',
      text: cards[0]?.text,
      scene: 'baking',
      idea: 'cap',
      provenance: 'cap/cake',
    });

    await panel.user.click(star);
    await expect.poll(() => star.getAttribute('aria-pressed')).toBe('false');
    expect(await listFavourites(panel.database)).toEqual([]);
  });

  it('keeps the rewrite and the explanation too', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    for (const name of ['the rewrite', 'the plain explanation']) {
      await panel.user.click(screen.getByRole('button', { name: `Keep as a favourite: ${name}` }));
    }
    await expect
      .poll(async () => (await listFavourites(panel.database)).map((kept) => kept.kind).sort())
      .toEqual(['plain', 'rewrite']);
  });

  it('says so when the browser cannot store it, and nothing else is lost', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    vi.spyOn(panel.database.favourites, 'add').mockRejectedValue(new Error('disk is full'));
    await panel.user.click(screen.getByRole('button', { name: 'Keep as a favourite: The cake' }));
    expect((await screen.findAllByText(/could not store that/)).length).toBeGreaterThan(0);
    expect(screen.getByRole('article', { name: 'The cake' })).toBeInTheDocument();
  });
});

describe('the list of favourites', () => {
  it('says how to fill it while it is empty', async () => {
    const panel = renderPanel();
    await panel.user.click(screen.getByRole('tab', { name: 'Favourites' }));
    expect(await screen.findByRole('heading', { name: 'Nothing kept yet' })).toBeInTheDocument();
  });

  it('may be out of reach without taking the suggestions with it', async () => {
    const panel = renderPanel();
    panel.database.close({ disableAutoOpen: true });
    await panel.answer(suggestion);
    await panel.user.click(screen.getByRole('tab', { name: 'Favourites' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('cannot open your favourites');
    await panel.user.click(screen.getByRole('tab', { name: 'Suggestions' }));
    expect(screen.getByRole('article', { name: 'The cake' })).toBeVisible();
  });

  it('is reached by the arrow keys', async () => {
    const panel = renderPanel();
    screen.getByRole('tab', { name: 'Suggestions' }).focus();
    await panel.user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Favourites' })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'Favourites' })).toBeVisible();
  });

  it('shows the newest first and finds by words', async () => {
    const panel = await openList();
    expect(titles()).toEqual(['The boat', 'The cake']);
    await panel.user.type(screen.getByRole('searchbox', { name: 'Search your favourites' }), 'BAK');
    expect(titles()).toEqual(['The cake']);
    expect(screen.getByText('1 favourite')).toBeInTheDocument();
  });

  it('copies and inserts', async () => {
    const panel = await openList();
    await panel.user.click(screen.getByRole('button', { name: 'Copy: The boat' }));
    expect(panel.copied).toHaveBeenCalledWith(boat.text);
    await panel.user.click(screen.getByRole('button', { name: 'Insert: The boat' }));
    expect(panel.writer.write).toHaveBeenCalledWith('draft-1', { kind: 'insert', text: boat.text });
  });

  it('deletes, keeps the focus in the list and takes the deletion back', async () => {
    const panel = await openList();
    await panel.user.click(screen.getByRole('button', { name: 'Delete: The boat' }));
    await expect.poll(titles).toEqual(['The cake']);
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await panel.user.click(screen.getByRole('button', { name: 'Undo' }));
    await expect.poll(titles).toEqual(['The boat', 'The cake']);
  });
});
