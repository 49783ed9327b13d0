/** Tells when the page shows another conversation: neither site reloads for it. */
export function watchNavigation(
  document: Document,
  signal: AbortSignal,
  onNavigate: () => void,
): void {
  const view = document.defaultView;
  if (!view) return;
  const navigation = 'navigation' in view ? view.navigation : undefined;
  if (navigation instanceof EventTarget) {
    navigation.addEventListener('navigatesuccess', onNavigate, { signal });
    return;
  }
  view.addEventListener('popstate', onNavigate, { signal });
  view.addEventListener('hashchange', onNavigate, { signal });
}
