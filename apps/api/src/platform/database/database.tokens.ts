/** Injects the connection string of the application's login. */
export const DATABASE_URL = Symbol('database url');
