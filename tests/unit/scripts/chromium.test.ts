// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { extensionFlags, extensionIdOf } from '../../../scripts/setup/chromium.mjs';

describe('the extension in a browser of ours', () => {
  it.skipIf(process.platform === 'win32')('has the id that Chromium makes of its folder', () => {
    // Read off Chromium 156 with the folder loaded.
    expect(extensionIdOf('/opt/plainspoken/chrome-mv3')).toBe('bknkecibofmegfpbcchiaoabglnjddlh');
  });

  it('is the only one that is loaded', () => {
    expect(extensionFlags('/a/b')).toEqual([
      '--disable-extensions-except=/a/b',
      '--load-extension=/a/b',
    ]);
  });
});
