import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './disclosure.css';

/** Something that is opened when it is wanted. The browser's own element: keyboard and find work. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="disclosure">
      <summary>
        <Icon name="chevron" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
