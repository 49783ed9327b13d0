import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { chooseText, currentSource, followPage } from '../../../components/source/chosen-source.ts';
import type { SourceMessage } from '../../../lib/messages.ts';
import { connected, renderPanel } from './render-panel.tsx';
import { draft } from './sample.ts';

describe('the source', () => {
  it.each<[Partial<SourceMessage>, string]>([
    [{ site: 'slack', composer: 'thread' }, 'Your reply in a Slack thread'],
    [{ site: 'slack', composer: 'channel' }, 'Your message in Slack'],
    [{ site: 'slack', composer: 'edit' }, 'Your edit in Slack'],
    [{ site: 'gmail', composer: 'inline' }, 'Your reply in Gmail'],
    [{ site: 'gmail', composer: 'popup' }, 'Your message in Gmail'],
    [{ kind: 'received', site: 'slack' }, 'A message you received in Slack'],
    [{ kind: 'received', site: 'gmail' }, 'A message you received in Gmail'],
    [{ kind: 'selection', site: 'page' }, 'The text you selected'],
  ])('%j is called "%s"', (change, name) => {
    renderPanel(connected({ ...draft, ...change }));
    expect(screen.getByText(name)).toBeInTheDocument();
  });

  it('says how long it is and why it was noticed', () => {
    renderPanel();
    expect(screen.getByText('20 words')).toBeInTheDocument();
    expect(screen.getByText('Looks like long feedback: speaks to one person.')).toBeInTheDocument();
  });

  it('helps with what is not feedback, and says so', () => {
    const detection = { long: false, feedback: false, score: 0.1, reasons: [] };
    renderPanel(connected({ ...draft, detection }));
    expect(screen.getByText(/does not look like feedback/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Your message, tightened' })).toBeInTheDocument();
  });

  it('says when only part of a message could be read', () => {
    renderPanel(connected({ ...draft, kind: 'received', partial: true }));
    expect(screen.getByText(/only part of this message/)).toBeInTheDocument();
  });
});

describe('without a source', () => {
  it('helps with pasted text where the page is not supported', async () => {
    const panel = renderPanel({ kind: 'unsupported' });
    expect(
      screen.getByRole('heading', { name: 'Nothing to read on this page' }),
    ).toBeInTheDocument();
    const field = screen.getByRole('textbox', { name: 'Text to make simpler' });
    await panel.user.type(field, 'You did well.{Control>}{Enter}{/Control}');
    expect(screen.getByText('The text you pasted')).toBeInTheDocument();
    expect(panel.engine.asked.at(-1)?.message).toBe('You did well.');
  });

  it('says that reading is off when the site has changed', () => {
    renderPanel({ kind: 'connected', source: null, health: 'changed' });
    expect(
      screen.getByRole('heading', { name: 'Reading is switched off here' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Text to make simpler' })).toBeInTheDocument();
  });

  it('tells what to do on a supported page', () => {
    renderPanel(connected(null));
    expect(screen.getByRole('heading', { name: 'Ready when you are' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Paste text instead' })).toBeInTheDocument();
  });
});

describe('pasted text', () => {
  it('can take the place of the draft, and go again', async () => {
    const panel = renderPanel();
    await panel.user.click(screen.getByRole('button', { name: 'Paste text instead' }));
    const field = screen.getByRole('textbox', { name: 'Text to make simpler' });
    expect(field).toHaveFocus();
    await panel.user.type(field, 'You did well.');
    await panel.user.click(screen.getByRole('button', { name: 'Show suggestions' }));
    expect(screen.getByText('The text you pasted')).toBeInTheDocument();

    await panel.user.click(screen.getByRole('button', { name: 'Back to the page' }));
    expect(screen.getByText('Your reply in a Slack thread')).toBeInTheDocument();
  });

  it('is not taken when it is blank', async () => {
    const panel = renderPanel({ kind: 'unsupported' });
    await panel.user.type(screen.getByRole('textbox'), '   ');
    expect(screen.getByRole('button', { name: 'Show suggestions' })).toBeDisabled();
  });
});

describe('which message is helped', () => {
  const selection: SourceMessage = { ...draft, kind: 'selection', key: 'selection' };
  const pasted: SourceMessage = { ...draft, kind: 'pasted', key: 'pasted' };
  const page = connected();
  const elsewhere = connected({ ...draft, key: 'draft-2' });

  it("is the page's by itself", () => {
    expect(currentSource(followPage, page)).toBe(draft);
  });

  it('is the selection until the user turns to another message of the page', () => {
    const chosen = chooseText(selection, page);
    expect(currentSource(chosen, page)).toBe(selection);
    expect(currentSource(chosen, elsewhere)?.key).toBe('draft-2');
  });

  it('is the pasted text until the user goes back', () => {
    const chosen = chooseText(pasted, page);
    expect(currentSource(chosen, elsewhere)).toBe(pasted);
    expect(currentSource(chosen, { kind: 'unsupported' })).toBe(pasted);
  });
});
