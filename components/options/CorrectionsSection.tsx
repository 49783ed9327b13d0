import { i18n } from '#i18n';
import { Button } from '../basics/Button.tsx';
import type { Corrections } from '../corrections/use-corrections.ts';
import type { Notice } from '../notice/notice.ts';

interface CorrectionsSectionProps {
  readonly corrections: Corrections;
  readonly notify: (notice: Notice) => void;
}

/** What was learned from the user's choices of ideas, and how to have it forgotten. */
export function CorrectionsSection({ corrections, notify }: CorrectionsSectionProps) {
  const count = corrections.all.length;
  const forget = () =>
    corrections.forgetAll().then(
      () => notify({ tone: 'done', text: i18n.t('corrections.forgotten') }),
      () => notify({ tone: 'problem', text: i18n.t('corrections.notForgotten') }),
    );
  return (
    <section className="stack" aria-labelledby="corrections">
      <h2 id="corrections">{i18n.t('corrections.title')}</h2>
      <p className="muted">{i18n.t('corrections.hint')}</p>
      <div className="row">
        <Button disabled={count === 0} onClick={() => void forget()}>
          {i18n.t('corrections.forget')}
        </Button>
        <span className="muted">{i18n.t('corrections.count', count)}</span>
      </div>
    </section>
  );
}
