import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { MessagePrint } from '../../lib/corrections/message-print.ts';
import { aboutOthers } from '../../lib/corrections/nudge-ideas.ts';
import type { Engine } from '../../lib/engines/engine.ts';
import type { MetaphorCard } from '../../lib/metaphors/card.ts';
import type { Strength } from '../../lib/rewrite/edit.ts';
import type { Corrections } from '../corrections/use-corrections.ts';
import { IdeaSection } from '../idea/IdeaSection.tsx';
import type { IdeaSummary } from '../idea/idea-summary.ts';
import { MetaphorList } from '../metaphors/MetaphorList.tsx';
import type { Notice } from '../notice/notice.ts';
import { PlainSection } from '../plain/PlainSection.tsx';
import type { ApplyRewrite } from '../rewrite/apply-rewrite.ts';
import { RewriteSection } from '../rewrite/RewriteSection.tsx';
import { Failure } from './Failure.tsx';
import { findAnother } from './find-another.ts';
import { SectionLinks } from './SectionLinks.tsx';
import type { SuggestionRequest } from './suggestion-request.ts';
import { type SuggestionHistory, useSuggestions } from './use-suggestions.ts';
import './suggestions.css';

interface SuggestionsViewProps {
  readonly engine: Engine;
  readonly text: string;
  readonly library: readonly IdeaSummary[];
  readonly strength: Strength;
  readonly onStrength: (strength: Strength) => void;
  /** Metaphor ids that the user kept before. */
  readonly landed: readonly string[];
  /** Left out where nothing is to be remembered. */
  readonly corrections?: Corrections;
  /** The message is a draft that the rewrite can replace. */
  readonly canApply: boolean;
  readonly onApply: ApplyRewrite;
  readonly notify: (notice: Notice) => void;
}

/** All that there is for one message. Give it the message's key as React key: another message starts afresh. */
export function SuggestionsView(props: SuggestionsViewProps) {
  const { engine, text, library, strength, landed, corrections, notify } = props;
  const [idea, setIdea] = useState<string>();
  const [phrases, setPhrases] = useState<Readonly<Record<string, string>>>({});
  const dismissed = useRef<readonly string[]>([]);
  /** The message that the user has spoken of here: from then on "what was found" is found without them. */
  const spokenOf = useRef<MessagePrint>(undefined);
  const history = useRef<SuggestionHistory>({});
  const told = corrections?.all ?? [];
  history.current = {
    landed,
    exclude: dismissed.current,
    corrections: spokenOf.current ? aboutOthers(told, spokenOf.current) : told,
  };

  const request = useMemo<SuggestionRequest>(
    () => ({ text, options: { strength, phrases, ...(idea === undefined ? {} : { idea }) } }),
    [text, strength, phrases, idea],
  );
  const { suggestions, retry, replaceMetaphor } = useSuggestions(engine, request, history);
  const { ideas, closest, print, metaphors, choices, plain, rewrite } = suggestions.parts;
  const current = idea ?? ideas?.[0]?.idea;
  const hasIdea = ideas === undefined || current !== undefined;

  /** What was recognised, chosen again, takes back what was said before. */
  const remember = (print: MessagePrint, chosen: string | undefined) => {
    spokenOf.current = print;
    const rejected = ideas?.[0]?.idea;
    if (chosen === undefined || chosen === rejected) corrections?.forget(print);
    else corrections?.add({ print: [...print], chosen, ...(rejected && { rejected }) });
  };
  const chooseIdea = (chosen: string | undefined) => {
    setIdea(chosen);
    if (print) remember(print, chosen);
    setPhrases({});
    dismissed.current = [];
  };
  const showAnother = async (card: MetaphorCard) => {
    const found = await findAnother(engine, request, card, metaphors ?? [], history.current);
    if (found === 'failed') return notify({ tone: 'problem', text: i18n.t('suggestions.failed') });
    if (!found) return notify({ tone: 'problem', text: i18n.t('metaphors.noMore') });
    dismissed.current = [...dismissed.current, card.id];
    replaceMetaphor(card.id, found);
  };

  return (
    <div className="suggestions" aria-busy={suggestions.pending.size > 0}>
      <p role="status" className="visually-hidden">
        {i18n.t(suggestions.pending.size > 0 ? 'suggestions.working' : 'suggestions.ready')}
      </p>
      <SectionLinks hasIdea={hasIdea} />
      {suggestions.failed && <Failure onRetry={retry} />}
      <IdeaSection
        recognised={ideas}
        closest={closest ?? []}
        text={suggestions.ideasText}
        library={library}
        chosen={idea}
        onChoose={chooseIdea}
      />
      {hasIdea && (
        <>
          <MetaphorList
            key={current}
            cards={metaphors}
            phrases={phrases}
            choices={choices ?? {}}
            onPhrases={setPhrases}
            onAnother={showAnother}
          />
          <PlainSection plain={plain ?? undefined} />
        </>
      )}
      <RewriteSection
        rewrite={rewrite}
        idea={current}
        strength={strength}
        onStrength={props.onStrength}
        onApply={props.canApply ? props.onApply : undefined}
      />
    </div>
  );
}
