import { i18n } from '#i18n';
import { Button } from '../basics/Button.tsx';
import { Icon } from '../basics/Icon.tsx';

/** The engine could not answer: what stands stays, and one press tries again. */
export function Failure({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="failure" role="alert">
      <Icon name="alert" />
      <p>{i18n.t('suggestions.failed')}</p>
      <Button onClick={onRetry}>{i18n.t('suggestions.retry')}</Button>
    </div>
  );
}
