const features = require('./rules/features.cjs');
const packages = require('./rules/packages.cjs');
const pure = require('./rules/pure.cjs');

/** The boundaries of the house as an ESLint configuration, for the tree below `root`. */
module.exports = (root) => ({
  name: 'boundaries',
  plugins: { boundaries: { rules: { features, packages, pure } } },
  rules: {
    'boundaries/features': ['error', { root }],
    'boundaries/packages': ['error', { root }],
    'boundaries/pure': ['error', { root }],
  },
});
