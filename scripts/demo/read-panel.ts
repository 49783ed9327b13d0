import type { Locator, Page } from 'playwright-core';

/** What the side panel, or the welcome page, shows for a message. */
export interface PanelContent {
  readonly idea: string;
  readonly evidence: readonly string[];
  readonly metaphors: readonly {
    readonly title: string;
    readonly text: string;
    readonly mapping: readonly (readonly [scenePart: string, words: string])[];
    readonly breaks: string;
  }[];
  readonly plain: readonly string[];
  readonly rewrite: string;
  /** Words and grade, before and after: `Words 242 → 198`. */
  readonly measures: readonly string[];
}

/** Reads the suggestions on a page once every part of them has come. */
export async function readPanel(panel: Page): Promise<PanelContent> {
  const part = (name: string) => panel.locator(`section[aria-labelledby="${name}"]`);
  await part('metaphors').locator('article.card').first().waitFor();
  await part('plain').locator('.card p').first().waitFor();
  await part('rewrite').locator('.measures').waitFor();

  const cards = await part('metaphors').locator('article.card').all();
  return {
    idea: await textOf(part('idea').locator('.idea-name')),
    evidence: await textsOf(part('idea').locator('.evidence')),
    metaphors: await Promise.all(cards.map(readCard)),
    plain: await textsOf(part('plain').locator('.card p')),
    rewrite: (await part('rewrite').locator('.pane:last-child .message-text').textContent()) ?? '',
    measures: await Promise.all(
      (await part('rewrite').locator('.measures > div').all()).map(readMeasure),
    ),
  };
}

async function readCard(card: Locator): Promise<PanelContent['metaphors'][number]> {
  const lines = await card.locator('.mapping > div').all();
  return {
    title: await textOf(card.locator('h3')),
    text: await textOf(card.locator('> p')),
    mapping: await Promise.all(
      lines.map(
        async (line) =>
          [await textOf(line.locator('dt')), await textOf(line.locator('dd'))] as const,
      ),
    ),
    breaks: await textOf(card.locator('.disclosure-body p')),
  };
}

async function readMeasure(line: Locator): Promise<string> {
  const change = line.locator('[aria-hidden="true"]');
  return `${await textOf(line.locator('dt'))} ${await textOf(change)}`;
}

const plainSpaces = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

const textOf = async (locator: Locator) => plainSpaces(await locator.first().textContent());

const textsOf = async (locator: Locator) => (await locator.allTextContents()).map(plainSpaces);
