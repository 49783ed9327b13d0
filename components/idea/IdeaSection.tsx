import { i18n } from '#i18n';
import type { RecognisedIdea } from '../../lib/ideas/recognition.ts';
import { Button } from '../basics/Button.tsx';
import { Placeholder } from '../basics/Placeholder.tsx';
import { Evidence } from './Evidence.tsx';
import { IdeaPicker } from './IdeaPicker.tsx';
import type { IdeaSummary } from './idea-summary.ts';
import './idea.css';

interface IdeaSectionProps {
  /** `undefined` while it is not known yet. */
  readonly recognised: readonly RecognisedIdea[] | undefined;
  /** Ideas that come near, when none was recognised. */
  readonly closest: readonly string[];
  /** The text that the evidence points into. */
  readonly text: string;
  readonly library: readonly IdeaSummary[];
  /** The idea that the user chose over the recognised one. */
  readonly chosen: string | undefined;
  /** Takes an idea id, or `undefined` to go back to what was recognised. */
  readonly onChoose: (idea: string | undefined) => void;
}

/** Which idea the message explains, how sure that is, and where the message says so. */
export function IdeaSection(props: IdeaSectionProps) {
  const { recognised, chosen, library } = props;
  const best = recognised?.find((found) => found.idea === chosen) ?? recognised?.[0];
  const current = chosen ?? best?.idea;
  const summary = library.find((idea) => idea.id === current);
  const candidates = recognised?.length ? recognised.map(({ idea }) => idea) : props.closest;
  const others = candidates.filter((idea) => idea !== current);

  return (
    <section className="stack idea" aria-labelledby="idea">
      <h2 id="idea">{i18n.t('idea.title')}</h2>
      {recognised === undefined && !chosen && (
        <div className="idea-found idea-pending">
          <Placeholder lines={5} label={i18n.t('idea.pending')} />
        </div>
      )}
      {recognised !== undefined && current === undefined && <p>{i18n.t('idea.none')}</p>}
      {current !== undefined && (
        <div className="idea-found">
          <h3 className="idea-name">{summary?.title ?? current}</h3>
          {summary && <p className="muted">{summary.gist}</p>}
          <p className="certainty">{certainty(chosen, best)}</p>
          {best && best.idea === current && <Evidence text={props.text} ranges={best.evidence} />}
        </div>
      )}
      {others.length > 0 && (
        <Candidates
          {...props}
          others={others}
          title={i18n.t(recognised?.length ? 'idea.others' : 'idea.closest')}
        />
      )}
      <div className="row">
        <IdeaPicker library={library} current={current} onChoose={props.onChoose} />
        {chosen !== undefined && (
          <Button look="bare" icon="undo" onClick={() => props.onChoose(undefined)}>
            {i18n.t('idea.useRecognised')}
          </Button>
        )}
      </div>
    </section>
  );
}

function certainty(chosen: string | undefined, best: RecognisedIdea | undefined): string {
  if (chosen !== undefined) return i18n.t('idea.chosen');
  return i18n.t(`idea.${best?.certainty ?? 'likely'}`);
}

function Candidates({
  title,
  others,
  library,
  onChoose,
}: IdeaSectionProps & { title: string; others: readonly string[] }) {
  return (
    <div>
      <h3 className="muted">{title}</h3>
      <ul className="candidates">
        {others.map((id) => (
          <li key={id}>
            <Button onClick={() => onChoose(id)}>
              {library.find((idea) => idea.id === id)?.title ?? id}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
