import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { applyEdits } from '../../lib/rewrite/apply-edits.ts';
import type { Rewrite, Strength } from '../../lib/rewrite/edit.ts';
import { Placeholder } from '../basics/Placeholder.tsx';
import type { ApplyRewrite } from './apply-rewrite.ts';
import { EditList } from './EditList.tsx';
import { keyEdits } from './edit-key.ts';
import { GuardList } from './GuardList.tsx';
import { Measures } from './Measures.tsx';
import { RewriteActions } from './RewriteActions.tsx';
import { SourceWithEdits } from './SourceWithEdits.tsx';
import { StrengthChoice } from './StrengthChoice.tsx';
import './rewrite.css';

interface RewriteSectionProps {
  readonly rewrite: Rewrite | undefined;
  readonly idea: string | undefined;
  readonly strength: Strength;
  readonly onStrength: (strength: Strength) => void;
  /** Left out when the message is not a draft that can be changed. */
  readonly onApply: ApplyRewrite | undefined;
}

/** The message tightened, beside the original. Every edit can be left out. */
export function RewriteSection(props: RewriteSectionProps) {
  return (
    <section className="stack" aria-labelledby="rewrite">
      <h2 id="rewrite">{i18n.t('rewrite.title')}</h2>
      <StrengthChoice value={props.strength} onChange={props.onStrength} />
      {props.rewrite ? (
        <RewriteView {...props} rewrite={props.rewrite} />
      ) : (
        <Placeholder lines={8} label={i18n.t('rewrite.pending')} />
      )}
    </section>
  );
}

function RewriteView({ rewrite, idea, onApply }: RewriteSectionProps & { rewrite: Rewrite }) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const keys = useMemo(() => keyEdits(rewrite.source, rewrite.edits), [rewrite]);
  const taken = keys.map((key) => !leftOut.has(key));
  const takenEdits = rewrite.edits.filter((_, place) => taken[place]);
  const result = applyEdits(rewrite.source, takenEdits);

  const toggle = (place: number) => {
    const key = keys[place];
    if (key === undefined) return;
    const next = new Set(leftOut);
    if (!next.delete(key)) next.add(key);
    setLeftOut(next);
  };
  const toggleAll = (take: boolean) => setLeftOut(new Set(take ? [] : keys));

  if (rewrite.edits.length === 0) {
    return (
      <>
        <p>{i18n.t('rewrite.nothing')}</p>
        <GuardList rewrite={rewrite} />
      </>
    );
  }
  return (
    <>
      <Measures before={rewrite.source} after={result} />
      <div className="panes">
        <div className="pane">
          <h3>{i18n.t('rewrite.original')}</h3>
          <SourceWithEdits rewrite={rewrite} taken={taken} onToggle={toggle} />
        </div>
        <div className="pane">
          <h3>{i18n.t('rewrite.result')}</h3>
          <p className="message-text">{result}</p>
        </div>
      </div>
      <RewriteActions
        text={result}
        idea={idea}
        changed={takenEdits.length > 0}
        onApply={onApply && (() => onApply(takenEdits, rewrite.source, result))}
      />
      <EditList
        rewrite={rewrite}
        keys={keys}
        taken={taken}
        onToggle={toggle}
        onToggleAll={toggleAll}
      />
      <GuardList rewrite={rewrite} />
    </>
  );
}
