export interface Screen {
  /** Name of the picture's file. */
  readonly name: string;
  /** Path and query, from the root of the installation. */
  readonly path: string;
  /** Somebody of the demonstration, by the beginning of their office; nobody is signed in when absent. */
  readonly as?: string;
}

/** Every screen of the product, in the order in which a new reader would meet them. */
export const SCREENS: readonly Screen[] = [
  { name: 'public-home', path: '/' },
  { name: 'sign-in', path: '/app/entrar' },
];
