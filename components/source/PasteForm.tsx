import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/Button.tsx';

interface PasteFormProps {
  /** Takes a text that is not blank. */
  readonly onText: (text: string) => void;
  readonly focus?: boolean;
}

/** Text from anywhere: paste it and see the same suggestions. */
export function PasteForm({ onText, focus = false }: PasteFormProps) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onText(text.trim());
  };
  return (
    <form className="stack" onSubmit={submit}>
      <label className="stack">
        <span>{i18n.t('paste.label')}</span>
        <textarea
          className="text-field"
          // biome-ignore lint/a11y/noAutofocus: the form opens because the user asked for it
          autoFocus={focus}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
          }}
        />
      </label>
      <div className="row">
        <Button type="submit" look="main" disabled={text.trim() === ''}>
          {i18n.t('paste.submit')}
        </Button>
      </div>
    </form>
  );
}
