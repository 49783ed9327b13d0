import { SOAK_EDITORS, type SoakEditor } from '../../soak/soak-editor.ts';
import { typingBudgets } from '../budgets.ts';
import type { Figure } from '../figure.ts';
import { type Condition, extensionFolders } from './extensions.ts';
import { growthOf, heapOverUse } from './simulated-use.ts';
import type { KeyWork } from './trace.ts';
import { sentencesOf, typeSentence } from './type-words.ts';
import { openTypingPage, type TypingPage } from './typing-page.ts';

export interface TypingOptions {
  readonly words: number;
  /** The start of an editor's name; all when empty. */
  readonly editor: string;
}

interface Measured {
  readonly condition: Condition;
  readonly keys: readonly KeyWork[];
  readonly longTasks: number;
  readonly longTasksOfExtension: number;
  readonly heapMB: number;
  /** Over half an hour of simulated use; not asked of harper.js. */
  readonly growthMB: number | null;
}

/** What typing costs with Plainspoken, without it, and with harper.js in its place: at once, in three browsers. */
export async function typingFigures({ words, editor }: TypingOptions): Promise<readonly Figure[]> {
  const editors = SOAK_EDITORS.filter(({ name }) => name.startsWith(editor));
  if (editors.length === 0) throw new Error(`No editor ${editor}.`);
  const figures: Figure[] = [];
  for (const one of editors) figures.push(...(await measureEditor(one, words)));
  return figures;
}

async function measureEditor(editor: SoakEditor, words: number): Promise<readonly Figure[]> {
  const folders = Object.entries(await extensionFolders()) as [Condition, string | null][];
  const pages = await Promise.all(
    folders.map(([condition, folder]) => openTypingPage(condition, folder, editor)),
  );
  try {
    const measured = await Promise.all(pages.map((page) => measure(page, editor, words)));
    const alone = measured.find(({ condition }) => condition === 'nothing');
    if (!alone) throw new Error('Nothing was measured alone.');
    return measured.map((one) => figureOf(editor, words, one, alone));
  } finally {
    await Promise.all(pages.map((page) => page.close()));
  }
}

async function measure(typing: TypingPage, editor: SoakEditor, words: number): Promise<Measured> {
  const { page, condition } = typing;
  const keys: KeyWork[] = [];
  let longTasks = 0;
  let longTasksOfExtension = 0;
  await page.click(editor.selector);
  for (const sentence of sentencesOf(words)) {
    const traced = await typing.traced(() => typeSentence(page, sentence));
    keys.push(...traced.keys);
    longTasks += traced.longTasks;
    longTasksOfExtension += traced.longTasksOfExtension;
  }
  const heapMB = await typing.heapMB();
  const growthMB = condition === 'harper.js' ? null : growthOf(await heapOverUse(typing, editor));
  return { condition, keys, longTasks, longTasksOfExtension, heapMB, growthMB };
}

function figureOf(editor: SoakEditor, words: number, one: Measured, alone: Measured): Figure {
  const typed = one.keys.map(({ extensionMs }) => extensionMs);
  const rests = one.keys.flatMap(({ rest }) => rest ?? []);
  const ownRests = rests.map(({ extensionMs }) => extensionMs);
  const added = {
    medianMs: quantile(typed, 0.5),
    p99Ms: quantile(typed, 0.99),
    heapMB: one.heapMB - alone.heapMB,
  };
  const over =
    added.medianMs > typingBudgets.medianMs ||
    added.p99Ms > typingBudgets.p99Ms ||
    one.longTasksOfExtension > typingBudgets.longTasks ||
    added.heapMB > typingBudgets.heapMB ||
    (one.growthMB ?? 0) - (alone.growthMB ?? 0) > typingBudgets.growthMB;
  const main = one.keys.map(({ mainMs }) => mainMs);
  const mainAlone = alone.keys.map(({ mainMs }) => mainMs);
  return {
    columns: {
      editor: editor.name,
      with: one.condition,
      words,
      'added ms a key: median': fixed(added.medianMs),
      p99: fixed(added.p99Ms),
      'at a rest: median': fixed(quantile(ownRests, 0.5)),
      most: fixed(Math.max(0, ...ownRests)),
      'page and all, ms a key: median': fixed(quantile(main, 0.5)),
      'p99 ': fixed(quantile(main, 0.99)),
      ratio: (quantile(main, 0.5) / quantile(mainAlone, 0.5)).toFixed(2),
      'long tasks (its own)': `${one.longTasks} (${one.longTasksOfExtension})`,
      'added heap MB': added.heapMB.toFixed(2),
      'growth MB in 30 min': one.growthMB === null ? '' : one.growthMB.toFixed(2),
    },
    value: over ? 1 : 0,
    ...(one.condition === 'plainspoken' && {
      budget: { max: 0, shown: typingBudgets.shown },
    }),
  };
}

/** The smallest value that `share` of all are not above. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

const fixed = (ms: number) => ms.toFixed(3);
