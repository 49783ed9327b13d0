import { i18n } from '#i18n';
import { type Strength, strengths } from '../../lib/rewrite/edit.ts';
import { Choice } from '../basics/Choice.tsx';

interface StrengthChoiceProps {
  readonly value: Strength;
  readonly onChange: (strength: Strength) => void;
}

export function StrengthChoice({ value, onChange }: StrengthChoiceProps) {
  return (
    <Choice
      legend={i18n.t('rewrite.strength')}
      name="strength"
      value={value}
      options={strengths.map((strength) => ({
        value: strength,
        label: i18n.t(`rewrite.strengths.${strength}`),
      }))}
      onChange={onChange}
    />
  );
}
