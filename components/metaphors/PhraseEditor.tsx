import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/Button.tsx';
import { Disclosure } from '../basics/Disclosure.tsx';
import { PhraseChoices } from './PhraseChoices.tsx';
import type { FilledRole } from './roles-of.ts';

interface PhraseEditorProps {
  readonly roles: readonly FilledRole[];
  /** What the user typed before, by role id. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Phrases of the message that may stand there, by role id, best first. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly onChange: (phrases: Readonly<Record<string, string>>) => void;
}

/** The words that every card and the explanation use for the idea's roles, in one place. */
export function PhraseEditor({ roles, phrases, choices, onChange }: PhraseEditorProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const summary = i18n.t('phrases.summary', [
    roles.map((role) => i18n.t('phrases.quoted', [role.writerWords])).join(', '),
  ]);
  if (roles.length === 0) return null;
  const use = (chosen: Readonly<Record<string, string>>) => {
    onChange(dropEmpty({ ...phrases, ...typed, ...chosen }));
    setTyped({});
  };
  const typedOver = Object.keys(phrases).length > 0;

  return (
    <Disclosure summary={summary}>
      <form
        className="phrases"
        onSubmit={(event) => {
          event.preventDefault();
          use({});
        }}
      >
        {roles.map((role) => (
          <div className="phrase" key={role.role}>
            <label>
              <span className="muted capitalised">
                {i18n.t(role.fromMessage ? 'phrases.found' : 'phrases.usual', [role.label])}
              </span>
              <input
                className="text-field"
                value={typed[role.role] ?? phrases[role.role] ?? role.writerWords}
                onChange={(event) => setTyped({ ...typed, [role.role]: event.target.value })}
              />
            </label>
            <PhraseChoices
              label={role.label}
              choices={choices[role.role] ?? []}
              current={role.writerWords}
              onChoose={(choice) => use({ [role.role]: choice })}
            />
          </div>
        ))}
        <div className="row">
          <Button type="submit">{i18n.t('phrases.use')}</Button>
          {typedOver && (
            <Button
              look="bare"
              onClick={() => {
                onChange({});
                setTyped({});
              }}
            >
              {i18n.t('phrases.reset')}
            </Button>
          )}
        </div>
      </form>
    </Disclosure>
  );
}

function dropEmpty(phrases: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(phrases).flatMap(([role, phrase]) =>
      phrase.trim() === '' ? [] : [[role, phrase.trim()]],
    ),
  );
}
