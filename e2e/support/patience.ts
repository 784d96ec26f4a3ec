/** Jest takes no time limit from a project's configuration; a browser on a loaded machine needs a long one. */
jest.setTimeout(60_000);
