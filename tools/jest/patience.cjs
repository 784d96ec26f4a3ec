/**
 * Milliseconds that a test may take: a loaded machine is slow, and a test that hangs still ends. Jest takes the value
 * from the root when it runs several projects, and from the project when it runs one.
 */
module.exports = { testTimeout: 60_000 };
