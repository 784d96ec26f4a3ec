const { default: Sequencer } = require('@jest/test-sequencer');

/** Those that take longest, so that no worker is left alone with one of them at the end. */
const LONGEST = [/proof\/.*\.spec\.ts$/, /e2e\/accessibility/, /reminders\/simulation/, /twenty-clients/, /e2e\//];

const rank = ({ path }) => {
  const place = LONGEST.findIndex((pattern) => pattern.test(path));
  return place < 0 ? LONGEST.length : place;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
