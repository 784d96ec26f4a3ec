const message =
  'A library takes the instant as a value: reading the clock here makes the answer depend on when it is asked.';

/** No clock and no chance in the libraries: time and ids are handed in. */
export const clocks = {
  name: 'clocks',
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message },
      { object: 'Temporal', property: 'Now', message },
      { object: 'Math', property: 'random', message: 'A library takes what is random as a value.' },
      { object: 'crypto', property: 'randomUUID', message: 'A library takes what is random as a value.' },
    ],
    'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message }],
  },
};
