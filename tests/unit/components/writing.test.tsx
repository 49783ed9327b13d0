import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { WriteRefusal, WriteResult } from '../../../lib/sites/change.ts';
import { connected, renderPanel } from './render-panel.tsx';
import { cards, draft, suggestion } from './sample.ts';

const notice = () => screen.getByRole('region', { name: 'What happened' });

async function insertCake(result: WriteResult) {
  const panel = renderPanel();
  await panel.answer(suggestion);
  panel.writer.write.mockResolvedValue(result);
  await panel.user.click(screen.getByRole('button', { name: 'Insert: The cake' }));
  return panel;
}

describe('writing into the draft', () => {
  it('says that it was done, and gives the old text back on request', async () => {
    const panel = await insertCake({ ok: true, text: 'all of it' });
    expect(panel.writer.write).toHaveBeenCalledWith('draft-1', {
      kind: 'insert',
      text: cards[0]?.text,
    });
    expect(notice()).toHaveTextContent('Inserted into your draft.');

    await panel.user.click(screen.getByRole('button', { name: 'Restore my text' }));
    expect(panel.writer.restore).toHaveBeenCalledWith('draft-1');
    expect(notice()).toHaveTextContent('Your text is back as it was.');
  });

  it.each<[WriteRefusal, RegExp]>([
    ['composer-gone', /no longer open/],
    ['draft-changed', /changed in the meantime/],
    ['composing', /still being composed/],
    ['list-open', /list of suggestions is open/],
    ['formatted', /formatting that a change would damage/],
    ['crosses-embed', /mention, emoji or link/],
    ['not-verified', /did not take the text/],
  ])('says why it was refused (%s) and offers Copy', async (reason, why) => {
    const panel = await insertCake({ ok: false, reason, restored: true });
    expect(notice()).toHaveTextContent(why);
    expect(notice()).toHaveTextContent('Your text is as it was.');
    expect(screen.queryByRole('button', { name: 'Restore my text' })).not.toBeInTheDocument();

    await panel.user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(panel.copied).toHaveBeenCalledWith(cards[0]?.text);
    expect(notice()).toHaveTextContent('Copied.');
  });

  it('never claims that the text stands when that could not be verified', async () => {
    await insertCake({ ok: false, reason: 'not-verified', restored: false });
    expect(notice()).toHaveTextContent('Please check your draft before you send it.');
    expect(screen.getByRole('button', { name: 'Restore my text' })).toBeInTheDocument();
  });

  it('takes one write at a time', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    let finish: (result: WriteResult) => void = () => undefined;
    panel.writer.write.mockReturnValue(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    const insert = screen.getByRole('button', { name: 'Insert: The cake' });
    await panel.user.dblClick(insert);
    expect(panel.writer.write).toHaveBeenCalledTimes(1);
    expect(insert).toBeDisabled();
    await act(async () => finish({ ok: true, text: '' }));
    expect(insert).toBeEnabled();
  });

  it('is not offered where no composer is at hand', async () => {
    const panel = renderPanel(connected({ ...draft, kind: 'received', writable: false }));
    await panel.answer(suggestion);
    expect(screen.queryByRole('button', { name: /^Insert/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Copy: The cake' })).toBeInTheDocument();
  });

  it('gives the focus back to where it came from when the notice is closed', async () => {
    const panel = await insertCake({ ok: true, text: '' });
    const insert = screen.getByRole('button', { name: 'Insert: The cake' });
    insert.focus();
    await panel.user.click(screen.getByRole('button', { name: 'Close' }));
    expect(insert).toHaveFocus();
  });
});

describe('copying', () => {
  it('says what to do when the browser does not allow it', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    panel.copied.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    await panel.user.click(screen.getByRole('button', { name: 'Copy: The cake' }));
    expect(notice()).toHaveTextContent('Select the text and press Ctrl+C');
  });

  it('lets "Copied." pass by itself, for nothing can be done about it', async () => {
    const panel = renderPanel();
    await panel.answer(suggestion);
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await panel.user.click(screen.getByRole('button', { name: 'Copy: The cake' }));
    expect(notice()).toHaveTextContent('Copied.');
    act(() => vi.runOnlyPendingTimers());
    expect(notice()).not.toHaveTextContent('Copied.');
    vi.useRealTimers();
  });
});
