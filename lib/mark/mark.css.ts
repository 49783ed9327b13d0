/** The mark's own styles; nothing here reaches the page, and the page's reach no further than the host. */
export const markStyles = `
:host {
  all: initial;
  position: fixed;
  inset: 0 0 auto 0;
  height: 0;
  z-index: 2147483000;
}
:host([hidden]) { display: none; }
.mark {
  display: flex;
  align-items: stretch;
  position: absolute;
  height: 26px;
  box-sizing: border-box;
  border: 1px solid light-dark(#c9ccd3, #4a4f59);
  border-radius: 13px;
  background: light-dark(#fff, #22252b);
  color: light-dark(#33373f, #e4e6ea);
  font: 500 12px/24px system-ui, sans-serif;
  box-shadow: 0 1px 3px rgb(0 0 0 / 18%);
  white-space: nowrap;
}
button {
  all: unset;
  box-sizing: border-box;
  cursor: pointer;
  display: flex;
  align-items: center;
  gap: 6px;
  border-radius: 12px;
}
button:focus-visible { outline: 2px solid light-dark(#2f6f5e, #8fd3bf); outline-offset: 1px; }
.open { padding: 0 4px 0 8px; }
.open svg { color: light-dark(#2f6f5e, #8fd3bf); flex: none; }
.open:hover, .more:hover, .menu button:hover { background: light-dark(#eef2f1, #2e3338); }
.more { padding: 0 7px; color: light-dark(#6b707a, #a2a7b1); }
[data-size='compact'] .words, [data-size='compact'] .more { display: none; }
[data-size='compact'] .open { padding: 0 5px; }
[data-size='compact']:is(:hover, :focus-within) .words,
[data-size='compact']:is(:hover, :focus-within) .more { display: flex; }
.menu {
  position: absolute;
  right: 0;
  bottom: calc(100% + 4px);
  min-width: 100%;
  box-sizing: border-box;
  padding: 4px;
  border: 1px solid light-dark(#c9ccd3, #4a4f59);
  border-radius: 8px;
  background: light-dark(#fff, #22252b);
  box-shadow: 0 2px 8px rgb(0 0 0 / 22%);
}
.menu[data-below] { bottom: auto; top: calc(100% + 4px); }
.menu[hidden] { display: none; }
.menu button { padding: 2px 10px; border-radius: 5px; }
.status {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media (forced-colors: active) {
  .mark, .menu { border-color: ButtonText; background: Canvas; color: CanvasText; box-shadow: none; }
}
@media (prefers-reduced-motion: no-preference) {
  .mark { animation: appear 140ms ease-out; }
  @keyframes appear { from { opacity: 0; } }
}
`;
