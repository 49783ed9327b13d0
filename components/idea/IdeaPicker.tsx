import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { Disclosure } from '../basics/Disclosure.tsx';
import type { IdeaSummary } from './idea-summary.ts';

interface IdeaPickerProps {
  readonly library: readonly IdeaSummary[];
  readonly current: string | undefined;
  readonly onChoose: (idea: string) => void;
}

/** All ideas of the library, to choose one that was not recognised. */
export function IdeaPicker({ library, current, onChoose }: IdeaPickerProps) {
  const [search, setSearch] = useState('');
  const name = useId();
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = library.filter((idea) => {
    const hay = `${idea.title} ${idea.gist}`.toLowerCase();
    return words.every((word) => hay.includes(word));
  });

  return (
    <Disclosure summary={i18n.t(current === undefined ? 'idea.pick' : 'idea.pickAnother')}>
      <label className="stack">
        <span className="muted">{i18n.t('idea.search')}</span>
        <input
          type="search"
          className="text-field"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      <fieldset>
        <legend className="visually-hidden">{i18n.t('idea.all')}</legend>
        <div className="idea-list">
          {found.map((idea) => (
            <label key={idea.id}>
              <input
                type="radio"
                name={name}
                checked={idea.id === current}
                onChange={() => onChoose(idea.id)}
              />
              <span>
                {idea.title}
                <span className="muted">{idea.gist}</span>
              </span>
            </label>
          ))}
          {found.length === 0 && <p className="muted">{i18n.t('idea.noMatch')}</p>}
        </div>
      </fieldset>
    </Disclosure>
  );
}
