export * from './mail-text';
export * from './sign-in-mail';
