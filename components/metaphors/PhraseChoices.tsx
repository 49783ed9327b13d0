import { i18n } from '#i18n';
import { Button } from '../basics/Button.tsx';

interface PhraseChoicesProps {
  /** What the phrases may stand for. */
  readonly label: string;
  readonly choices: readonly string[];
  /** The phrase in use. */
  readonly current: string;
  readonly onChoose: (choice: string) => void;
}

/** Phrases of the writer's message, to put into all cards with one press. */
export function PhraseChoices({ label, choices, current, onChoose }: PhraseChoicesProps) {
  if (choices.length === 0) return null;
  return (
    <fieldset className="phrase-choices">
      <legend className="visually-hidden">{i18n.t('phrases.choices', [label])}</legend>
      {choices.map((choice) => (
        <Button
          key={choice}
          className="phrase-choice"
          aria-pressed={choice === current}
          onClick={() => onChoose(choice)}
        >
          {choice}
        </Button>
      ))}
    </fieldset>
  );
}
