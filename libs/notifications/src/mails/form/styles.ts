import type { CSSProperties } from 'react';
import type { Tone } from './content';

export const sans = "'Public Sans',-apple-system,'Segoe UI',Helvetica,Arial,sans-serif";
export const serif = "'Source Serif 4',Georgia,'Times New Roman',serif";

/** The tokens of the product, for what a mail is made of. */
export const colour = {
  page: '#f7f6f3',
  paper: '#ffffff',
  line: '#e5e1d9',
  text: '#1f1d1a',
  quiet: '#4a453e',
  faint: '#625c52',
  brand: '#701f3c',
  passed: '#8d867a',
  left: '#d99f25',
} as const;

export const tones: Record<Tone, { ink: string; paper: string; edge: string }> = {
  running_out: { ink: '#4b3200', paper: '#fdf4e1', edge: '#f0dcae' },
  over: { ink: '#5f1c0c', paper: '#f9e0d8', edge: '#ecc3b6' },
  done: { ink: '#08573e', paper: '#edf6f2', edge: '#cfe6dc' },
  told: { ink: '#123250', paper: '#dce7f1', edge: '#bfd2e3' },
};

export const side = '40px';

export const text = {
  body: { margin: '0 0 16px', fontSize: '16px', lineHeight: '1.55', color: colour.text },
  small: { margin: '0 0 8px', fontSize: '14.5px', lineHeight: '1.5', color: colour.quiet },
  foot: { margin: '0 0 6px', fontSize: '13px', lineHeight: '1.5', color: colour.faint },
} satisfies Record<string, CSSProperties>;

// Classes only for what inline styles cannot say: the narrow screen, and the dark one. The dark tones keep the contrast
// of the light ones; nothing is said by colour alone.
export const sheet = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
.page{background:${colour.page}}
@media (max-width:520px){
.outer{padding:0!important}
.side{padding-left:20px!important;padding-right:20px!important}
.stack{display:block!important;width:auto!important;padding-right:0!important}
.label{padding-bottom:2px!important}
.line{padding-top:0!important;border-top:0!important}
.button{display:block!important;text-align:center!important}
}
@media (prefers-color-scheme:dark){
.page{background:#1b1a18!important}
.paper{background:#262421!important;border-color:#3b3833!important;border-top-color:#b64a72!important}
.foot{background:#201f1c!important;border-color:#3b3833!important}
.rule{border-color:#3b3833!important}
.ink{color:#f1eee8!important}
.quiet{color:#cfc9be!important}
.faint{color:#b6afa3!important}
.running_out{background:#3d2f12!important;border-color:#5a4720!important}
.running_out .tone{color:#f9e0a8!important}
.over{background:#45211a!important;border-color:#67352b!important}
.over .tone{color:#f7cdc1!important}
.done{background:#173529!important;border-color:#285240!important}
.done .tone{color:#c4e8d8!important}
.told{background:#1b3145!important;border-color:#2f4d69!important}
.told .tone{color:#cfe1f1!important}
.needle{background:#ffffff!important}
.button{background:#b64a72!important;color:#ffffff!important}
.link{color:#e9a9c0!important}
}
`;
