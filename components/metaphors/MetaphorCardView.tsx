import { i18n } from '#i18n';
import type { MetaphorCard } from '../../lib/metaphors/card.ts';
import { SuggestionActions } from '../actions/SuggestionActions.tsx';
import { Button } from '../basics/Button.tsx';
import { Disclosure } from '../basics/Disclosure.tsx';
import { OwnWords } from '../suggestions/OwnWords.tsx';
import type { CardLength } from './card-length.ts';
import { MappingList } from './MappingList.tsx';
import './metaphors.css';

interface MetaphorCardViewProps {
  readonly card: MetaphorCard;
  readonly length: CardLength;
  readonly onAnother: () => void;
}

export function MetaphorCardView({ card, length, onAnother }: MetaphorCardViewProps) {
  const text = length === 'short' ? card.short : card.text;
  const ownPhrases = card.mapping
    .filter((line) => line.fromMessage)
    .map((line) => line.writerWords);
  return (
    <article className="card" aria-label={card.title}>
      <header className="card-head">
        <h3>{card.title}</h3>
        <span className="scene">{card.scene}</span>
      </header>
      <p>
        <OwnWords text={text} phrases={ownPhrases} />
      </p>
      <SuggestionActions
        name={card.title}
        suggestion={{
          kind: 'metaphor',
          title: card.title,
          text,
          idea: card.idea,
          scene: card.scene,
          breaks: card.breaks,
          provenance: card.provenance.kind === 'library' ? card.id : card.provenance.name,
        }}
      >
        <Button
          look="bare"
          icon="another"
          aria-label={i18n.t('metaphors.anotherNamed', [card.title])}
          title={i18n.t('metaphors.another')}
          onClick={onAnother}
        />
      </SuggestionActions>
      <Disclosure summary={i18n.t('metaphors.howItFits')}>
        <MappingList mapping={card.mapping} />
        <div>
          <h4>{i18n.t('metaphors.breaks')}</h4>
          <p>{card.breaks}</p>
        </div>
      </Disclosure>
    </article>
  );
}
