import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { keyEdits } from '../../../components/rewrite/edit-key.ts';
import { connected, renderPanel } from './render-panel.tsx';
import { draft, rewriteOf, suggestion, text } from './sample.ts';

const pane = (name: string) => {
  const parent = screen.getByRole('heading', { name }).parentElement;
  if (!parent) throw new Error(`no pane ${name}`);
  return parent;
};
const open = async (panel: ReturnType<typeof renderPanel>) => {
  await panel.answer(suggestion);
  await panel.user.click(screen.getByText(/^Changes/));
};

describe('the rewrite', () => {
  it('stands beside the original, in which every change is marked', async () => {
    const panel = renderPanel();
    await open(panel);
    const original = pane('Original, with the changes');
    expect(within(original).getByText('In order to', { selector: 'del' })).toBeInTheDocument();
    expect(within(original).getByText('To', { selector: 'ins' })).toBeInTheDocument();
    expect(pane('Tightened')).toHaveTextContent(
      'The X team result caps your rating. To fix that, improve it.',
    );
  });

  it('counts words before and after', async () => {
    const panel = renderPanel();
    await open(panel);
    expect(screen.getByText('20 before, 12 after')).toBeInTheDocument();
    expect(screen.getByText('40% shorter')).toBeInTheDocument();
  });

  it('leaves out the edit that the user does not want, with its reason beside it', async () => {
    const panel = renderPanel();
    await open(panel);
    await panel.user.click(screen.getByRole('checkbox', { name: /says no more than 'to'/ }));
    expect(pane('Tightened')).toHaveTextContent('In order to fix that');
    await panel.user.click(screen.getByRole('button', { name: 'Replace my draft' }));
    expect(panel.writer.write).toHaveBeenCalledWith('draft-1', {
      kind: 'edits',
      edits: rewriteOf(text).edits.slice(0, 1),
      expected: text,
    });
  });

  it('keeps an edit left out while the draft grows', async () => {
    const panel = renderPanel();
    await open(panel);
    await panel.user.click(screen.getByRole('checkbox', { name: /says no more than 'to'/ }));
    const grown = `Hi Sam. ${text}`;
    panel.turnTo(connected({ ...draft, text: grown }));
    await panel.answer({ ...suggestion, rewrite: rewriteOf(grown) });
    expect(screen.getByRole('checkbox', { name: /says no more than 'to'/ })).not.toBeChecked();
    expect(pane('Tightened')).toHaveTextContent('Hi Sam. The X team result');
    expect(pane('Tightened')).toHaveTextContent('In order to fix that');
  });

  it('cannot be applied when nothing is taken', async () => {
    const panel = renderPanel();
    await open(panel);
    await panel.user.click(screen.getByRole('button', { name: 'Leave all' }));
    expect(screen.getByRole('button', { name: 'Replace my draft' })).toBeDisabled();
    await panel.user.click(screen.getByRole('button', { name: 'Take all' }));
    expect(screen.getByRole('button', { name: 'Replace my draft' })).toBeEnabled();
  });

  it('lists what the guard kept', async () => {
    const panel = renderPanel();
    await open(panel);
    expect(screen.getByText('Kept on purpose (1)')).toBeInTheDocument();
    expect(screen.getByText('would drop who says it')).toBeInTheDocument();
  });

  it('says so when there is nothing to tighten', async () => {
    const panel = renderPanel();
    await panel.answer({ ...suggestion, rewrite: { ...rewriteOf('Well done.'), vetoed: [] } });
    expect(screen.getByText(/Nothing to tighten/)).toBeInTheDocument();
  });

  it('is offered for a received message to read and copy, never to write over it', async () => {
    const panel = renderPanel(connected({ ...draft, kind: 'received', writable: true }));
    await panel.answer(suggestion);
    expect(screen.queryByRole('button', { name: 'Replace my draft' })).not.toBeInTheDocument();
    await panel.user.click(screen.getByRole('button', { name: 'Copy: the rewrite' }));
    expect(panel.copied).toHaveBeenCalledWith(rewriteOf(text).text);
  });
});

describe('the name of an edit', () => {
  it('tells equal edits apart', () => {
    const edit = { replacement: '', reason: '', pass: 'p' };
    const keys = keyEdits('very very', [
      { ...edit, start: 0, end: 4 },
      { ...edit, start: 5, end: 9 },
    ]);
    expect(new Set(keys).size).toBe(2);
  });
});
