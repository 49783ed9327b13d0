import { i18n } from '#i18n';
import type { SourceMessage } from '../../lib/messages.ts';
import { countWords } from '../../lib/text/words.ts';
import { Disclosure } from '../basics/Disclosure.tsx';
import { Icon } from '../basics/Icon.tsx';
import { sourceName } from './source-name.ts';
import './source.css';

interface SourceHeaderProps {
  readonly source: SourceMessage;
  /** Show the message itself, folded: where it is not before the user's eyes. */
  readonly showText?: boolean;
}

/** Which message is being helped, and why it was noticed. */
export function SourceHeader({ source, showText = false }: SourceHeaderProps) {
  const name = sourceName(source);
  const words = countWords(source.text);
  return (
    <div className="source">
      <p className="source-name">
        <Icon name={name.icon} />
        <span>
          <strong>{name.text}</strong>{' '}
          <span className="muted">{i18n.t('source.words', words, [words.toLocaleString()])}</span>
        </span>
      </p>
      <p className="muted">{noticed(source)}</p>
      {source.partial && <p className="muted">{i18n.t('source.partial')}</p>}
      {showText && (
        <Disclosure summary={i18n.t('source.showText')}>
          <p className="source-text">{source.text}</p>
        </Disclosure>
      )}
    </div>
  );
}

function noticed({ detection }: SourceMessage): string {
  if (!detection.feedback) return i18n.t('source.notFeedback');
  const reasons = detection.reasons.map((reason) => reason.text).join(', ');
  return reasons === '' ? i18n.t('source.feedback') : i18n.t('source.feedbackBecause', [reasons]);
}
