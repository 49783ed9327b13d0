import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useCorrections } from '../../../components/corrections/use-corrections.ts';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import { useSettings } from '../../../components/options/use-settings.ts';
import { addCorrection, listCorrections } from '../../../lib/corrections/corrections.ts';
import { openCorrections } from '../../../lib/corrections/corrections-database.ts';
import { addFavourite, listFavourites } from '../../../lib/favourites/favourites.ts';
import { openFavourites } from '../../../lib/favourites/favourites-database.ts';
import { writeFavouritesFile } from '../../../lib/favourites/favourites-file.ts';
import { getSettings, updateSettings } from '../../../lib/settings/settings.ts';

const cake = { kind: 'metaphor', title: 'The cake', text: 'Core is cake.' } as const;
const notice = () => screen.getByRole('region', { name: 'What happened' });

afterEach(async () => {
  await openFavourites().delete();
  await openCorrections().delete();
});

async function renderOptions() {
  const database = openFavourites();
  const corrected = openCorrections();
  function Options() {
    const { settings, loaded, update } = useSettings();
    const corrections = useCorrections(corrected);
    if (!loaded) return null;
    return (
      <OptionsPage
        settings={settings}
        onChange={update}
        database={database}
        corrections={corrections}
      />
    );
  }
  const user = userEvent.setup();
  render(<Options />);
  await screen.findByRole('heading', { name: 'Settings' });
  return { user, database, corrected };
}

describe('choices of ideas', () => {
  it('are counted, and forgotten when the user says so', async () => {
    const { user, corrected } = await renderOptions();
    const forget = screen.getByRole('button', { name: 'Forget all choices' });
    expect(forget).toBeDisabled();
    await addCorrection(corrected, { print: Array(128).fill(1), chosen: 'debt' });
    expect(await screen.findByText('1 choice is remembered.')).toBeInTheDocument();
    await user.click(forget);
    expect(notice()).toHaveTextContent('All choices are forgotten.');
    expect(await listCorrections(corrected)).toEqual([]);
  });
});

describe('the settings page', () => {
  it('keeps each change at once', async () => {
    const { user } = await renderOptions();
    await user.click(screen.getByRole('radio', { name: 'Rarely' }));
    await user.click(screen.getByRole('radio', { name: 'Tightest' }));
    await user.click(screen.getByRole('checkbox', { name: /Gmail/ }));
    await expect.poll(getSettings).toEqual({
      minWords: 60,
      sensitivity: 'rare',
      strength: 'tightest',
      sitesOff: ['gmail'],
    });
    await user.click(screen.getByRole('checkbox', { name: /Gmail/ }));
    await expect.poll(async () => (await getSettings()).sitesOff).toEqual([]);
  });

  it('says what is wrong with a number and keeps the one that held', async () => {
    const { user } = await renderOptions();
    const field = screen.getByRole('spinbutton', { name: 'Fewest words in a message' });
    await user.clear(field);
    await user.type(field, '5');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('Please enter a whole number from 20 to 400.');
    expect((await getSettings()).minWords).toBe(60);

    await user.type(field, '5');
    expect(field).toBeValid();
    await expect.poll(async () => (await getSettings()).minWords).toBe(55);
  });

  it('shows a change that was made elsewhere', async () => {
    await renderOptions();
    await updateSettings({ strength: 'light' });
    await expect
      .poll(() => screen.getByRole<HTMLInputElement>('radio', { name: 'Light' }).checked)
      .toBe(true);
  });

  it('says what is read and what never happens', async () => {
    await renderOptions();
    expect(screen.getByText(/Nothing leaves this device/)).toBeInTheDocument();
  });
});

describe('favourites as a file', () => {
  it('are added from a file', async () => {
    const { user, database } = await renderOptions();
    const content = writeFavouritesFile([{ ...cake, id: 'a', createdAt: 1 }]);
    const file = new File([content], 'favourites.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('File with favourites'), file);
    await expect.poll(() => notice().textContent).toContain('1 favourite added.');
    expect(await listFavourites(database)).toHaveLength(1);
  });

  it('say in words what is wrong with a bad file, and nothing is lost', async () => {
    const { user, database } = await renderOptions();
    const kept = await addFavourite(database, cake);
    const file = new File(['{"half'], 'favourites.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('File with favourites'), file);
    await expect.poll(() => notice().textContent).toContain('Nothing was changed.');
    expect(await listFavourites(database)).toEqual([kept]);
  });

  it('are saved to a file that holds them all', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = vi.fn((blob: Blob) => {
      saved.push(blob);
      return 'blob:favourites';
    });
    URL.revokeObjectURL = vi.fn();
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const { user, database } = await renderOptions();
    await addFavourite(database, cake);

    const save = screen.getByRole('button', { name: 'Save to a file' });
    await expect.poll(() => (save as HTMLButtonElement).disabled).toBe(false);
    await user.click(save);
    expect(click).toHaveBeenCalledTimes(1);
    expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({
      format: 'plainspoken-favourites',
      version: 1,
      favourites: [cake],
    });
  });
});
