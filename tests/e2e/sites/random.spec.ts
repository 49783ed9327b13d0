import { slackEmoji, slackMention } from '../../fixtures/pages.ts';
import { expect, test } from './editor-test.ts';
import { EDITORS, type EditorUnderTest, stateOf } from './editors.ts';

/** How many drafts an editor gets; `SOAK=500` for a long run. */
const DRAFTS = Number(process.env.SOAK ?? 6);
const SEED = Number(process.env.SEED ?? Date.now() % 100_000);

/** Mulberry32, a small public-domain generator: the same numbers for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function draftOf(editor: EditorUnderTest, random: (below: number) => number): string {
  const pieces = [
    'Some words here',
    'one',
    'longer words that go on',
    '<b>bold words</b>',
    '<i>it</i>',
    '<a href="https://example.com/">a link</a>',
    'שלום עולם',
    '👩‍👩‍👧‍👦 family',
    ...(editor.isQuill ? [slackMention('Sam Author'), slackEmoji('pray')] : []),
  ];
  const line = () =>
    Array.from({ length: 1 + random(4) }, () => pieces[random(pieces.length)]).join(' ');
  const blocks = Array.from({ length: 1 + random(4) }, () => {
    const kind = random(5);
    if (kind === 0) return `<ul><li>${line()}</li><li>${line()}</li></ul>`;
    const content = kind === 1 ? '<br>' : line();
    return editor.isQuill ? `<p>${content}</p>` : `<div>${content}</div>`;
  });
  return blocks.join('');
}

for (const editor of EDITORS) {
  test(`${editor.name}: random edits of random drafts are whole or not at all`, async ({
    open,
  }) => {
    test.setTimeout(30_000 + DRAFTS * 6000);
    const random = randomFrom(SEED);
    let written = 0;
    for (let run = 0; run < DRAFTS; run += 1) {
      const html = draftOf(editor, random);
      const { page, probe } = await open(editor.url, editor.page(html));
      const { text, embeds } = await probe('read', editor.selector);
      const words = [...text.matchAll(/\S+/g)];
      const edits = words
        .filter(({ 0: word }) => random(4) === 0 && (word !== '•' || random(20) === 0))
        .map((word) => ({
          start: word.index,
          end: word.index + word[0].length,
          replacement: ['', 'new', 'two words', word[0].toUpperCase()][random(4)] ?? '',
        }));
      // Most runs spare what would refuse them, so that most are written.
      if (random(8) > 0) {
        for (let at = edits.length - 1; at >= 0; at -= 1) {
          const edit = edits[at];
          if (edit && embeds.some((e) => edit.start < e.end && edit.end > e.start)) {
            edits.splice(at, 1);
          }
        }
      }
      const expected = [...edits]
        .reverse()
        .reduce((now, e) => now.slice(0, e.start) + e.replacement + now.slice(e.end), text);
      const before = await stateOf(page, editor);
      const result = await probe('write', editor.selector, {
        kind: 'edits',
        edits,
        expected: text,
      });
      const what = `seed ${SEED}, run ${run}: ${html} ${JSON.stringify(edits)}`;
      const bare = (words: string) => words.replaceAll(/\s+/g, ' ').trim();
      await editor.checkModel(page);
      if (result.ok) {
        written += 1;
        expect(bare((await probe('read', editor.selector)).text), what).toBe(bare(expected));
        if (edits.length > 0) await page.keyboard.press('Control+z');
        expect(await stateOf(page, editor), what).toBe(before);
      } else {
        expect(result.restored, what).toBe(true);
        expect(await stateOf(page, editor), what).toBe(before);
      }
      await page.close();
    }
    console.log(
      `${editor.name}: seed ${SEED}, ${written} of ${DRAFTS} written, the rest refused whole`,
    );
    expect(written, `seed ${SEED}`).toBeGreaterThan(0);
  });
}
