import { browser } from 'wxt/browser';
import { PANEL_PORT, type PageEvent, type PanelRequest } from '../../lib/messages.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

export interface PanelLink {
  /** True while a panel looks at this page. */
  readonly open: boolean;
  send(event: PageEvent): void;
}

/**
 * Talks with the panels that opened a port to this page. While none is open the draft goes nowhere,
 * not even to the rest of the extension.
 */
export function linkPanels(
  whenOpened: () => void,
  answer: (request: PanelRequest, reply: (event: PageEvent) => void) => void,
  signal: AbortSignal,
): PanelLink {
  const ports = new Set<Port>();

  const whenConnected = (port: Port) => {
    if (port.name !== PANEL_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((request: PanelRequest) =>
      answer(request, (event) => post(port, event)),
    );
    whenOpened();
  };
  browser.runtime.onConnect.addListener(whenConnected);
  signal.addEventListener('abort', () => {
    // Once the extension is gone the browser has cut the ports and taken its own functions away.
    if (browser.runtime?.id) {
      browser.runtime.onConnect.removeListener(whenConnected);
      for (const port of ports) port.disconnect();
    }
    ports.clear();
  });

  function post(port: Port, event: PageEvent): void {
    try {
      port.postMessage(event);
    } catch {
      // The panel closed between two events, or the page sleeps in the back/forward cache.
      ports.delete(port);
    }
  }

  return {
    get open() {
      return ports.size > 0;
    },
    send: (event) => {
      for (const port of ports) post(port, event);
    },
  };
}
