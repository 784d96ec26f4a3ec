/** Injects the checked environment. */
export const ENVIRONMENT = Symbol('environment');
