import { i18n } from '#i18n';
import type { PlainExplanation } from '../../lib/metaphors/card.ts';
import { SuggestionActions } from '../actions/SuggestionActions.tsx';
import { Placeholder } from '../basics/Placeholder.tsx';
import { OwnWords } from '../suggestions/OwnWords.tsx';

/** The idea in everyday words, and what the reader can do about it. */
export function PlainSection({ plain }: { plain: PlainExplanation | undefined }) {
  return (
    <section className="stack" aria-labelledby="plain">
      <h2 id="plain">{i18n.t('plain.title')}</h2>
      <div className={plain ? 'card' : 'card card-pending'}>
        {plain ? (
          <Explanation plain={plain} />
        ) : (
          <Placeholder lines={5} label={i18n.t('plain.pending')} />
        )}
      </div>
    </section>
  );
}

function Explanation({ plain }: { plain: PlainExplanation }) {
  const phrases = plain.roles.filter((role) => role.fromMessage).map((role) => role.writerWords);
  return (
    <>
      <p>
        <OwnWords text={plain.text} phrases={phrases} />
      </p>
      <div>
        <h3>{i18n.t('plain.advice')}</h3>
        <p>
          <OwnWords text={plain.advice} phrases={phrases} />
        </p>
      </div>
      <SuggestionActions
        name={i18n.t('plain.name')}
        suggestion={{
          kind: 'plain',
          title: plain.title,
          text: `${plain.text}\n${plain.advice}`,
          idea: plain.idea,
          provenance:
            plain.provenance.kind === 'library' ? plain.provenance.id : plain.provenance.name,
        }}
      />
    </>
  );
}
