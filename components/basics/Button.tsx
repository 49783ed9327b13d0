import type { ComponentPropsWithRef } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './button.css';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly icon?: IconName;
  readonly iconFilled?: boolean;
  /** `main`: the one thing to do here; `plain`: beside it; `bare`: an icon, or words like a link. */
  readonly look?: 'main' | 'plain' | 'bare';
}

export function Button({
  icon,
  iconFilled = false,
  look = 'plain',
  className = '',
  children,
  ...rest
}: ButtonProps) {
  return (
    <button type="button" {...rest} className={`button button-${look} ${className}`.trim()}>
      {icon && <Icon name={icon} filled={iconFilled} />}
      {children}
    </button>
  );
}
