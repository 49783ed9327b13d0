import type { EditorTraits } from './editor-traits.ts';

/** Takes back the editor's last step. */
export function undoStep(host: HTMLElement, { undo }: EditorTraits): void {
  if (undo === 'command') {
    host.focus({ preventScroll: true });
    host.ownerDocument.execCommand('undo');
    // The browser leaves what it put back selected: the next key would delete it.
    host.ownerDocument.getSelection()?.collapseToEnd();
    return;
  }
  const mac = /mac/i.test(navigator.platform);
  // Quill 1 goes by `keyCode`, Quill 2 by `key`.
  const init = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, bubbles: true, cancelable: true };
  host.dispatchEvent(new KeyboardEvent('keydown', { ...init, ctrlKey: !mac, metaKey: mac }));
}
