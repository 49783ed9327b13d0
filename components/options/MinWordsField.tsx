import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { MIN_WORDS } from '../../lib/settings/settings.ts';

interface MinWordsFieldProps {
  readonly value: number;
  readonly onChange: (words: number) => void;
}

/** A number that is kept only when it is one that can hold; until then it says what is wrong. */
export function MinWordsField({ value, onChange }: MinWordsFieldProps) {
  const [typed, setTyped] = useState(String(value));
  const [held, setHeld] = useState(value);
  const hint = useId();
  // In the render and not in an effect: a late effect would take back what was typed right after the page came up.
  if (value !== held) {
    setHeld(value);
    setTyped(String(value));
  }

  const words = Number(typed);
  const valid = Number.isInteger(words) && words >= MIN_WORDS.least && words <= MIN_WORDS.most;
  return (
    <div className="min-words">
      <label>
        {i18n.t('options.minWords')}
        <input
          type="number"
          className="text-field"
          inputMode="numeric"
          min={MIN_WORDS.least}
          max={MIN_WORDS.most}
          step={1}
          value={typed}
          aria-describedby={hint}
          aria-invalid={!valid}
          onChange={(event) => {
            const next = Number(event.target.value);
            const holds =
              Number.isInteger(next) && next >= MIN_WORDS.least && next <= MIN_WORDS.most;
            setTyped(event.target.value);
            if (holds) onChange(next);
          }}
        />
      </label>
      <p id={hint} className={valid ? 'muted' : 'field-problem'}>
        {i18n.t(valid ? 'options.minWordsHint' : 'options.minWordsWrong', [
          MIN_WORDS.least,
          MIN_WORDS.most,
        ])}
      </p>
    </div>
  );
}
