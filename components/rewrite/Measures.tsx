import { useMemo } from 'react';
import { i18n } from '#i18n';
import { measure } from './measure.ts';

/** Words and reading grade, before and after. */
export function Measures({ before, after }: { before: string; after: string }) {
  const was = useMemo(() => measure(before), [before]);
  const is = useMemo(() => measure(after), [after]);
  const share = was.words === 0 ? 0 : Math.round((1 - is.words / was.words) * 100);
  return (
    <dl className="measures">
      <div>
        <dt>{i18n.t('rewrite.words')}</dt>
        <dd>
          <Change from={String(was.words)} to={String(is.words)} />
          {share > 0 && <span className="saved">{i18n.t('rewrite.saved', [share])}</span>}
        </dd>
      </div>
      <div>
        <dt>{i18n.t('rewrite.grade')}</dt>
        <dd>
          <Change from={was.grade.toFixed(1)} to={is.grade.toFixed(1)} />
        </dd>
      </div>
    </dl>
  );
}

function Change({ from, to }: { from: string; to: string }) {
  return (
    <>
      <span className="visually-hidden">{i18n.t('rewrite.fromTo', [from, to])}</span>
      <span aria-hidden="true">
        {from} <span className="muted">→</span> <strong>{to}</strong>
      </span>
    </>
  );
}
