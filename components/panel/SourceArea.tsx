import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/Button.tsx';
import { NoSource } from '../source/NoSource.tsx';
import { PasteForm } from '../source/PasteForm.tsx';
import { SourceHeader } from '../source/SourceHeader.tsx';
import type { PanelProps } from './Panel.tsx';

type SourceAreaProps = Pick<PanelProps, 'page' | 'source' | 'ownText' | 'onText' | 'onFollowPage'>;

/** The message being helped, or why there is none; pasting text instead is always at hand. */
export function SourceArea({ page, source, ownText, onText, onFollowPage }: SourceAreaProps) {
  const [pasting, setPasting] = useState(false);
  const pageIsHelpless =
    page.kind === 'unsupported' || (page.kind === 'connected' && page.health === 'changed');
  const mustPaste = source === null && pageIsHelpless;

  return (
    <div className="stack">
      {source ? <SourceHeader source={source} showText={ownText} /> : <NoSource page={page} />}
      {pasting || mustPaste ? (
        <PasteForm
          focus={pasting}
          onText={(text) => {
            setPasting(false);
            onText(text);
          }}
        />
      ) : (
        <div className="row">
          <Button look="bare" icon="paste" onClick={() => setPasting(true)}>
            {i18n.t(ownText ? 'paste.openAnother' : 'paste.open')}
          </Button>
          {ownText && page.kind === 'connected' && (
            <Button look="bare" icon="undo" onClick={onFollowPage}>
              {i18n.t('paste.followPage')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
