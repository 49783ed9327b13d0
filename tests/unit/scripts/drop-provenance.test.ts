import { expect, it } from 'vitest';
import { dropProvenance } from '../../../scripts/build/drop-provenance.ts';

const { transform } = dropProvenance();
const built = (code: string, id: string) => {
  if (typeof transform !== 'function') throw new Error('No transform.');
  const result = Reflect.apply(transform, undefined, [code, id]);
  return result === null ? code : result.code;
};

it('leaves the provenance of selectors and data out of the build, and all else in', () => {
  const selector = "{ selector: '.a', basis: 'class', source: 'capture', date: '2026' }";
  expect(built(selector, '/x/lib/sites/slack/selectors.ts')).toMatch(/^\{ selector: '\.a',\s*\}$/);
  const data = '{\n  "source": "By us, \\"2026\\".",\n  "words": ["source"],\n  "more": 1\n}';
  expect(JSON.parse(built(data, '/x/lib/text/greetings.json'))).toEqual({
    words: ['source'],
    more: 1,
  });
});

it('keeps the sources that the panel shows', () => {
  const idea = '{\n  "source": "A book.",\n  "name": "idea"\n}';
  expect(built(idea, '/x/lib/ideas/library/idea.json')).toBe(idea);
});
