import { useState } from 'react';
import { i18n } from '#i18n';
import type { MetaphorCard } from '../../lib/metaphors/card.ts';
import { Choice } from '../basics/Choice.tsx';
import { Placeholder } from '../basics/Placeholder.tsx';
import { type CardLength, cardLengths } from './card-length.ts';
import { MetaphorCardView } from './MetaphorCardView.tsx';
import { PhraseEditor } from './PhraseEditor.tsx';
import { rolesOf } from './roles-of.ts';

interface MetaphorListProps {
  readonly cards: readonly MetaphorCard[] | undefined;
  readonly phrases: Readonly<Record<string, string>>;
  /** By role, phrases of the message that may stand there. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly onPhrases: (phrases: Readonly<Record<string, string>>) => void;
  readonly onAnother: (card: MetaphorCard) => void;
}

export function MetaphorList(props: MetaphorListProps) {
  const [length, setLength] = useState<CardLength>('full');
  return (
    <section className="stack" aria-labelledby="metaphors">
      <h2 id="metaphors">{i18n.t('metaphors.title')}</h2>
      {props.cards === undefined ? (
        <Placeholder lines={1} label={i18n.t('metaphors.pending')} />
      ) : (
        <PhraseEditor
          roles={rolesOf(props.cards)}
          phrases={props.phrases}
          choices={props.choices}
          onChange={props.onPhrases}
        />
      )}
      <Choice
        legend={i18n.t('metaphors.length')}
        name="card-length"
        value={length}
        options={cardLengths.map((value) => ({
          value,
          label: i18n.t(`metaphors.lengths.${value}`),
        }))}
        onChange={setLength}
      />
      {props.cards === undefined ? (
        Array.from({ length: 5 }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places are all alike and never reordered
          <div className="card card-pending" key={place}>
            <Placeholder lines={6} label={i18n.t('metaphors.pending')} />
          </div>
        ))
      ) : (
        <ul className="stack">
          {props.cards.map((card, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place keeps its focus while its card changes
            <li key={place}>
              <MetaphorCardView
                card={card}
                length={length}
                onAnother={() => props.onAnother(card)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
