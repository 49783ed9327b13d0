import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useFavourites } from '../../../components/favourites/use-favourites.ts';
import { WelcomePage } from '../../../components/welcome/WelcomePage.tsx';
import { openFavourites } from '../../../lib/favourites/favourites-database.ts';
import { firstMessage } from '../../../lib/sample/first-message.ts';
import { controlledEngine } from './controlled-engine.ts';
import { library, suggestion } from './sample.ts';

function renderWelcome(shortcut: string | undefined = 'Alt+Shift+Y') {
  const engine = controlledEngine();
  const onSettings = vi.fn();
  function Welcome() {
    return (
      <WelcomePage
        engine={engine}
        library={library}
        strength="tight"
        onStrength={() => undefined}
        favourites={useFavourites(openFavourites())}
        shortcut={shortcut}
        onSettings={onSettings}
      />
    );
  }
  render(<Welcome />);
  return { engine, user: userEvent.setup(), onSettings };
}

describe('the welcome page', () => {
  it('runs the first message through the engine, live', async () => {
    const { engine } = renderWelcome();
    expect(engine.asked.at(-1)?.message).toBe(firstMessage);
    await act(async () => engine.asked.at(-1)?.answer(suggestion));
    expect(screen.getByRole('article', { name: 'The cake' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Insert/ })).not.toBeInTheDocument();
  });

  it('takes your own text, and gives the sample back', async () => {
    const { engine, user } = renderWelcome();
    await user.click(screen.getByRole('button', { name: 'Paste your own' }));
    await user.type(screen.getByRole('textbox', { name: 'Text to make simpler' }), 'Mine.');
    await user.click(screen.getByRole('button', { name: 'Show suggestions' }));
    expect(engine.asked.at(-1)?.message).toBe('Mine.');
    await user.click(screen.getByRole('button', { name: 'Back to the sample' }));
    expect(engine.asked.at(-1)?.message).toBe(firstMessage);
  });

  it('names the shortcut that the browser assigned', () => {
    renderWelcome('Ctrl+Shift+K');
    expect(screen.getByText('K', { selector: 'kbd' })).toBeInTheDocument();
  });

  it('says how to set one when there is none', () => {
    renderWelcome('');
    expect(screen.getByText(/Set a keyboard shortcut/)).toBeInTheDocument();
  });
});
