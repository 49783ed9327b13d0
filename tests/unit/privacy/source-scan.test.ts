import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowed } from './allowed.ts';
import { forbiddenCalls } from './forbidden-calls.ts';

const shipped = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => /\.(ts|tsx|html|css)$/.test(file)),
);

const found = shipped.flatMap((file) =>
  forbiddenCalls(readFileSync(file, 'utf8')).map((call) => ({ file, call })),
);

const isAllowed = ({ file, call }: { file: string; call: string }) =>
  allowed.some((one) => one.call === call && one.file === file);

describe('the shipped source', () => {
  it('is where the scan looks', () => {
    expect(shipped).toContain('lib/messages.ts');
    expect(shipped).toContain('entrypoints/background.ts');
  });

  it('sends nothing, renders no message as HTML and runs no text as code', () => {
    expect(found.filter((one) => !isAllowed(one))).toEqual([]);
  });

  it('has no exception that nothing needs any more', () => {
    const unused = allowed.filter(
      (one) => !found.some(({ file, call }) => call === one.call && file === one.file),
    );
    expect(unused).toEqual([]);
  });
});

describe('the scan', () => {
  it.each([
    ['fetch', "await fetch('https://example.com')"],
    ['fetch', 'globalThis.fetch (url)'],
    ['XMLHttpRequest', 'new XMLHttpRequest()'],
    ['WebSocket', "new WebSocket('wss://example.com')"],
    ['EventSource', 'const stream = new EventSource(url)'],
    ['sendBeacon', 'navigator.sendBeacon(url, text)'],
    ['RTCPeerConnection', 'new RTCPeerConnection()'],
    ['innerHTML', 'node.innerHTML = text'],
    ['outerHTML', 'node.outerHTML += text'],
    ['insertAdjacentHTML', "node.insertAdjacentHTML('beforeend', text)"],
    ['insertHTML', "document.execCommand('insertHTML', false, html)"],
    ['dangerouslySetInnerHTML', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
    ['document.write', 'document.write(text)'],
    ['eval', 'eval(text)'],
    ['Function', 'new Function(text)'],
    ['remote address', '<script src="https://example.com/a.js"></script>'],
    ['remote address', "import('https://example.com/a.js')"],
    ['remote address', 'background: url(//example.com/a.png)'],
  ])('finds %s in %s', (call, source) => {
    expect(forbiddenCalls(source)).toContain(call);
  });

  it.each([
    'const html = node.textContent;',
    '// Slack wipes innerHTML, and fetch() is not for us.',
    '/** Never `eval(text)`. See https://example.com/why. */',
    'refetch(key); prefetchAll(); evaluate(text); node.inner',
    "const link = 'https://app.slack.com/*';",
  ])('finds nothing in %s', (source) => {
    expect(forbiddenCalls(source)).toEqual([]);
  });
});
