import { i18n } from '#i18n';
import type { Range } from '../../lib/text/range.ts';
import { Disclosure } from '../basics/Disclosure.tsx';

/** Longer quotes than this wait behind a disclosure, so that the metaphors stay in sight. */
const SHOWN_CHARACTERS = 160;

/** The sentences of the message that carry the idea, quoted. */
export function Evidence({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  const quotes = ranges
    .map((range) => ({ start: range.start, words: text.slice(range.start, range.end).trim() }))
    .filter((quote) => quote.words !== '');
  if (quotes.length === 0) return null;

  const list = quotes.map((quote) => (
    <blockquote key={quote.start} className="evidence">
      {quote.words}
    </blockquote>
  ));
  const characters = quotes.reduce((sum, quote) => sum + quote.words.length, 0);
  if (characters <= SHOWN_CHARACTERS) {
    return (
      <div className="stack">
        <h3 className="muted">{i18n.t('idea.evidence')}</h3>
        {list}
      </div>
    );
  }
  return <Disclosure summary={i18n.t('idea.evidenceCount', quotes.length)}>{list}</Disclosure>;
}
