import { html, type Html } from './html';

const drawn = (shape: Html) =>
  html`<svg
    width="18"
    height="18"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${shape}
  </svg>`;

/** Pictures that stand beside a word, never instead of one. */
export const icons = {
  clock: drawn(html`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3 2" />`),
  check: drawn(html`<path d="m5 12.5 4.5 4.5L19 7.5" />`),
  alert: drawn(html`<circle cx="12" cy="12" r="9" /><path d="M12 7.5v5.5M12 16.2v.3" />`),
  data: drawn(html`<path d="M9 4C4 4 8 12 4 12c4 0 0 8 5 8M15 4c5 0 1 8 5 8-4 0 0 8-5 8" />`),
  seal: drawn(html`<path d="M12 3 5 6v5c0 4.5 3 8 7 10 4-2 7-5.5 7-10V6z" /><path d="m9 12 2.2 2.2L15 10.5" />`),
  enter: drawn(html`<path d="M14 4h5v16h-5M4 12h11m-4-4 4 4-4 4" />`),
};
