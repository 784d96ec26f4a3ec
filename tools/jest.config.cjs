module.exports = require('./jest-preset.cjs')(__dirname, 'tools', {
  testPathIgnorePatterns: ['/node_modules/', '/boundaries/fixtures/'],
});
