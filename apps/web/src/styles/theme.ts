import { createTheme, rem, type MantineColorsTuple } from '@mantine/core';
import 'dayjs/locale/es';
import { readTypedDate } from '../dates/typed-date';

const guinda: MantineColorsTuple = [
  '#fbf3f5',
  '#f3e2e8',
  '#e4c2cd',
  '#d49bb0',
  '#c37691',
  '#b2587a',
  '#9c4062',
  '#862b4b',
  '#701f3c',
  '#58142d',
];
const tinta: MantineColorsTuple = [
  '#f7f6f3',
  '#efede8',
  '#e3dfd7',
  '#cfc9be',
  '#a59d90',
  '#7d766b',
  '#625c52',
  '#4a453e',
  '#33302b',
  '#1f1d1a',
];
const jade: MantineColorsTuple = [
  '#edf6f2',
  '#d7ebe3',
  '#abd6c6',
  '#7ac0a7',
  '#53ae8d',
  '#3aa37c',
  '#1f7d5c',
  '#12694c',
  '#08573e',
  '#00432e',
];
const ambar: MantineColorsTuple = [
  '#fdf6e7',
  '#f9e9c9',
  '#f0d291',
  '#e6b956',
  '#d99f25',
  '#c08710',
  '#9a6a08',
  '#7f5605',
  '#4b3200',
  '#4b3200',
];
const azul: MantineColorsTuple = [
  '#eff4f9',
  '#dce7f1',
  '#b7cde1',
  '#8fb1d0',
  '#6894bd',
  '#477caa',
  '#2f6594',
  '#23557f',
  '#1b4569',
  '#123250',
];
const bermellon: MantineColorsTuple = [
  '#fdf2ee',
  '#f9e0d8',
  '#f0bfaf',
  '#e4947c',
  '#d66c4e',
  '#c64f2e',
  '#b03d1e',
  '#963117',
  '#7d2712',
  '#5f1c0c',
];

/** Mantine dressed in the tokens of `tokens.css`; `guinda` is the brand and means "yours to do". */
export const theme = createTheme({
  primaryColor: 'guinda',
  primaryShade: 8,
  colors: { guinda, tinta, jade, ambar, azul, bermellon, gray: tinta, red: bermellon },
  black: '#1f1d1a',
  white: '#ffffff',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--sans)', fontWeight: '680' },
  fontSizes: { xs: rem(13), sm: rem(14.5), md: rem(16), lg: rem(18), xl: rem(21) },
  lineHeights: { sm: '1.45', md: '1.55' },
  radius: { sm: rem(4), md: rem(6), lg: rem(10) },
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(24), xl: rem(36) },
  components: { DateInput: { defaultProps: { dateParser: readTypedDate } } },
});
