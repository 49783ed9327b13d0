import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/Button.tsx';
import { Icon } from '../basics/Icon.tsx';
import type { Notice } from './notice.ts';
import './notice.css';

/** How long "Copied." stays: nothing can be done about it, and it has been read out. */
const PASSING_MS = 6_000;

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onClose: () => void;
}

/**
 * Says what happened. The live region is always there, so that screen readers hear each notice;
 * when the bar goes while it has the focus, the focus returns to where it came from.
 */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const cameFrom = useRef<HTMLElement | null>(null);

  const passes = notice?.tone === 'done' && !notice.actions?.length;
  useEffect(() => {
    if (!notice || !passes) return;
    const timer = setTimeout(onClose, PASSING_MS);
    return () => clearTimeout(timer);
  }, [notice, passes, onClose]);

  const leave = (then: () => void) => () => {
    const back = cameFrom.current;
    then();
    if (back?.isConnected) back.focus();
  };

  return (
    <section
      aria-label={i18n.t('notice.label')}
      className="notice-place"
      onFocus={(event) => {
        const from = event.relatedTarget;
        if (from instanceof HTMLElement && !event.currentTarget.contains(from)) {
          cameFrom.current = from;
        }
      }}
    >
      <div role="status" className="visually-hidden">
        {notice?.text}
      </div>
      {notice && (
        <div className={`notice notice-${notice.tone}`}>
          <Icon name={notice.tone === 'done' ? 'check' : 'alert'} />
          <p aria-hidden="true">{notice.text}</p>
          <div className="notice-actions">
            {notice.actions?.map((action) => (
              <Button key={action.label} onClick={leave(action.run)}>
                {action.label}
              </Button>
            ))}
            <Button
              look="bare"
              icon="close"
              aria-label={i18n.t('notice.close')}
              onClick={leave(onClose)}
            />
          </div>
        </div>
      )}
    </section>
  );
}
